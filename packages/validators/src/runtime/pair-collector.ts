import { applies, broken } from './broken.ts';
import { docsOf } from './docs-of.ts';
import { levelOf } from './level-of.ts';
import { namesOf, type OnRules, type RulesAndFacts } from './on-rules.ts';
import type { Step } from './step.ts';
import type { RuleFacts } from './types.ts';
import type { UndecidedRule } from './undecided.ts';

/** Collects the issues of the rules that a command breaks on a device, and the rules that missing facts leave undecided. */
export class PairCollector implements OnRules {
  /** The first makes the list. */
  undecided: UndecidedRule[] | undefined = undefined;
  /** The bits of the facts whose absence left a rule undecided. */
  missing = 0;
  private readonly at: Step;
  private readonly tables: RulesAndFacts;

  constructor(at: Step, tables: RulesAndFacts) {
    this.at = at;
    this.tables = tables;
  }

  applies(rule: number): boolean {
    return applies(this.tables.rules[rule]!, this.at);
  }

  asksCommand(rule: number): boolean {
    return this.applies(rule);
  }

  isBroken(number: number, reads: number, missing: number, key?: string | number): boolean {
    const rule = this.tables.rules[number]!;
    if ((reads & missing) === 0) broken(rule, this.at, key);
    else this.addUndecided(number, rule, reads & missing);
    return false;
  }

  private addUndecided(number: number, rule: RuleFacts, missing: number): void {
    const severity = levelOf(rule, this.at.collector.levels);
    if (severity === 'off') return;
    this.missing |= missing;
    const made = (openRules[number] ??= []);
    const open = (made[missing] ??= describe(rule, namesOf(missing, this.tables)));
    (this.undecided ??= []).push(open.severity === severity ? open : { ...open, severity });
  }
}

/** What is said of a rule at its own level, by its number and the bits that are missing: made once, and so frozen. */
const openRules: UndecidedRule[][] = [];

function describe({ id, severity, message, params }: RuleFacts, facts: readonly string[]): UndecidedRule {
  const level = severity === 'error' ? 'error' : 'warning';
  return Object.freeze({ rule: id, severity: level, message, params: Object.freeze(params), facts, docs: docsOf(id) });
}
