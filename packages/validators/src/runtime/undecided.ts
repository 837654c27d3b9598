import type { IssueParams, Options, Result, RuleId } from './types.ts';

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
