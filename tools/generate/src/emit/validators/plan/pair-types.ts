import type { KeptNode } from './kept-node.ts';
import type { Finding, KeptMember, RulePlan, ShapePlan, WalkPlan } from './types.ts';
import type { Read, Test } from './test.ts';

/** How a device is read: once, for whether it is one, and for what it states. */
export interface DevicePlan extends Pick<ShapePlan, 'shape' | 'closed' | 'bits' | 'readTypes'> {
  /** The member that holds it beside the command. */
  readonly name: string;
  /** The members with the rules on the device alone. */
  readonly walk: WalkPlan;
  /** The ids of those of its rules that warn. */
  readonly warnings: readonly string[];
  readonly facts: readonly FactPlan[];
  /** The members that hold shapes with warnings: only the walk for issues tells whether there are any. */
  readonly holders: readonly string[];
  /** The members that hold shapes with errors, of which facts are read: one that breaks a rule of its own states what it says nevertheless. */
  readonly readHolders: readonly string[];
  /** The local that keeps the device itself, where rules on commands read what is no fact. */
  readonly itself?: string;
}

/** What a device may state, and rules on commands ask. */
export interface FactPlan {
  /** Its place below the device, dotted, as reports name it: `apiLevel`. */
  readonly name: string;
  /** What code calls it. */
  readonly local: string;
  /** The bit that is set while it is missing. */
  readonly bit: string;
  /** Its type, with what rules read below it. */
  readonly node: KeptNode;
  readonly found: FactAtMember | FactAtEnd;
}

/** The fact is a member, and is known or not where that comes by; `unless`: it is unknown where this rule, the last one at the member, is broken. */
export interface FactAtMember {
  readonly at: 'member';
  readonly member: string;
  readonly known: Test;
  readonly unless?: string;
}

/** The fact is read of what the walk has kept. */
export interface FactAtEnd {
  readonly at: 'end';
  readonly read: Read;
  readonly known: Test;
}

/** How a command is judged by the device that it is for, beside what each of them is by itself. */
export interface PairPlan {
  readonly shape: string;
  readonly command: { readonly name: string; readonly shape: string; readonly local: string };
  readonly device: DevicePlan;
  /** The rules by their numbers: the errors, then the warnings, then those that are off. */
  readonly order: readonly PairRule[];
  /** From this number on, rules are no errors. */
  readonly firstWarning: number;
  /** Rules on every command. */
  readonly general: PairRules;
  readonly byType: readonly (PairRules & { readonly types: readonly string[] })[];
  readonly superseded: SupersededPlan;
}

/** Which rules on a command are skipped where the device is known. */
export interface SupersededPlan {
  /** The members that are objects which the conditions read in: nothing has checked them. */
  readonly locals: readonly KeptMember[];
  readonly rules: readonly SupersededRule[];
}

/** A rule, and others which are asked instead of it: those that apply alike, by the bits of the facts that they read. */
export interface SupersededRule {
  readonly id: string;
  readonly by: readonly string[];
  readonly applies?: Test;
  readonly facts: readonly string[];
}

/** Rules that are asked together, and what several of them read of the command. */
export interface PairRules extends Pick<WalkPlan, 'hoisted'> {
  readonly rules: readonly PairRulePlan[];
}

/** A rule on a command and a device. */
export interface PairRule {
  readonly id: string;
  /** The bits of the facts that it reads. */
  readonly facts: readonly string[];
}

/** When a rule is broken, or, where facts are missing, may be: `deep` where it reads more than facts, which may be malformed. */
export interface PairRulePlan extends PairRule, Pick<RulePlan, 'reads'> {
  readonly number: number;
  /** What the device alone decides of a rule that reads the command; absent where all of it is on the device. */
  readonly device?: DeviceShare;
  /** What is found with what the device alone decides. */
  readonly findings: readonly Finding[];
}

/** What the device alone decides of a rule on both. */
export interface DeviceShare {
  /** Where this holds, every command breaks the rule; absent: some command keeps it on any device. */
  readonly always?: Test;
  /** Where this does not hold, no command breaks the rule; absent: some command breaks it on any device. */
  readonly before?: Test;
  /** They read more than facts. */
  readonly isDeep: boolean;
}
