import { docsOf } from './docs-of.ts';
import { levelOf } from './level-of.ts';
import { namesOf, type RulesAndFacts } from './on-rules.ts';
import type { IssueParams, Options, Result, RuleFacts, RuleId } from './types.ts';

/** A rule that was skipped, because the device does not state a fact that the rule reads. */
export interface UndecidedRule {
  readonly rule: RuleId;
  /** How the rule is reported when it is broken. */
  readonly severity: 'error' | 'warning';
  /** What must hold. */
  readonly message: string;
  /** What the message was made from. */
  readonly params: IssueParams;
  /** The device facts that are missing, dotted, in the order of the device's members: `managementMode`. */
  readonly facts: readonly string[];
  /** Address of the page that explains the rule. */
  readonly docs: string;
}

/** What could not be judged for want of facts about the device. */
export interface DeviceJudgement {
  /** Rules that the device's missing facts leave undecided for this command; empty when everything was judged. Nothing is listed for a malformed command. */
  readonly undecided: readonly UndecidedRule[];
  /** Device facts whose absence left a rule undecided, dotted, each once, in the order of the device's members. */
  readonly missingFacts: readonly string[];
}

/** What judging a command for a device gives: the verdict, and what it does not cover. */
export type DeviceResult<X> = Result<X> & DeviceJudgement;

/** How to judge a command for a device. */
export interface DeviceOptions<Member extends string> extends Options<RuleId> {
  /**
   * Where paths begin: in this member, for a form or the body of a request that is the command alone. Paths into the device stay as they
   * are. From what holds both, unless given.
   */
  readonly pathsFrom?: Member;
}

/** Collects the rules that are left undecided. */
export class Undecided implements DeviceJudgement {
  readonly undecided: UndecidedRule[] = [];
  private readonly tables: RulesAndFacts;
  private readonly levels: Options<string>['rules'];
  private missing = 0;

  constructor(tables: RulesAndFacts, levels: Options<string>['rules']) {
    this.tables = tables;
    this.levels = levels;
  }

  get missingFacts(): readonly string[] {
    return namesOf(this.missing, this.tables);
  }

  /** Adds a rule, unless it is off, with those of its facts that are missing. */
  add(number: number, missing: number): void {
    const rule = this.tables.rules[number]!;
    const severity = levelOf(rule, this.levels);
    if (severity === 'off') return;
    this.missing |= missing;
    const made = (openRules[number] ??= []);
    const open = (made[missing] ??= describe(rule, namesOf(missing, this.tables)));
    this.undecided.push(open.severity === severity ? open : { ...open, severity });
  }
}

/** What is said of a rule at its own level, by its number and the bits that are missing: made once, and so frozen. */
const openRules: UndecidedRule[][] = [];

function describe({ id, severity, message, params }: RuleFacts, facts: readonly string[]): UndecidedRule {
  const level = severity === 'error' ? 'error' : 'warning';
  return Object.freeze({ rule: id, severity: level, message, params: Object.freeze(params), facts, docs: docsOf(id) });
}
