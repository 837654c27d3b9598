import { docsBase } from '../gen/internal/docs-base.ts';
import { levelOf } from './level-of.ts';
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
  /** The device facts that are missing, dotted: `managementMode`. */
  readonly facts: readonly string[];
  /** Address of the page that explains the rule. */
  readonly docs: string;
}

/** What could not be judged for want of facts about the device. */
export interface DeviceJudgement {
  /** Rules that the device's missing facts leave undecided for this command; empty when everything was judged. Nothing is listed for a malformed command. */
  readonly undecided: readonly UndecidedRule[];
  /** Device facts whose absence left a rule undecided, dotted, each once. */
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
export class Undecided {
  readonly rules: UndecidedRule[] = [];
  private readonly levels: Options<string>['rules'];

  constructor(levels: Options<string>['rules']) {
    this.levels = levels;
  }

  /** Adds a rule, unless it is off, with those of its facts that are missing. */
  add(rule: RuleFacts, facts: readonly (string | false)[]): void {
    const severity = levelOf(rule, this.levels);
    if (severity === 'off') return;
    const missing = facts.filter((fact) => fact !== false);
    this.rules.push({
      rule: rule.id,
      severity,
      message: rule.message,
      params: rule.params,
      facts: missing,
      docs: `${docsBase}${rule.id}.md`,
    });
  }
}

const nothing: DeviceJudgement = { undecided: [], missingFacts: [] };

/** Adds to a result what a device's missing facts leave undecided. */
export function addUndecided<X>(
  result: Result<X>,
  value: Readonly<Record<string, unknown>>,
  options: Options<string> | undefined,
  list: (value: Readonly<Record<string, unknown>>, undecided: Undecided) => void,
): DeviceResult<X> {
  const { undecided, missingFacts } = listUndecided(value, options, list);
  // Written out for what is valid, where a spread would cost more than all the rest.
  if (result.issues !== undefined || result.omitted !== undefined) return { ...result, undecided, missingFacts };
  return { value: result.value, warnings: result.warnings, undecided, missingFacts };
}

/** Lists what a device's missing facts leave undecided; nothing when reading a value fails, which the verdict reports. */
export function listUndecided(
  value: Readonly<Record<string, unknown>>,
  options: Options<string> | undefined,
  list: (value: Readonly<Record<string, unknown>>, undecided: Undecided) => void,
): DeviceJudgement {
  try {
    const undecided = new Undecided(options?.rules);
    list(value, undecided);
    const { rules } = undecided;
    return rules.length === 0 ? nothing : { undecided: rules, missingFacts: [...new Set(rules.flatMap(({ facts }) => facts))] };
  } catch {
    return nothing;
  }
}
