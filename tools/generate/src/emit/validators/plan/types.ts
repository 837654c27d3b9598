import type { EnumType, FindingSlot, OtherName } from '@amapi-spec/model';
import type { KeptNode } from './kept-node.ts';
import type { Fallback, Read, Test, UsualForm } from './test.ts';

/**
 * Everything that the functions of a shape need, decided once. Plain data: it can be snapshotted, compared and tested without a line of code.
 */
export interface ShapePlan {
  readonly shape: string;
  /** Its name in the spec, as messages call it. */
  readonly schema: string;
  /** Members and enum values that are not known are refused. */
  readonly closed: boolean;
  /** The members of which a bit is kept, and the masks of whole groups: over 31 bits need a BigInt. */
  readonly bits: BitsPlan;
  /** The types of commands as bits; absent where they are told by their names. */
  readonly typeBits?: TypeBitsPlan;
  /** What rules read below the members that are objects: an interface each. */
  readonly readTypes: readonly KeptMember[];
  /** What is known of a closed object, for what is said of mistakes in it; absent where the shape is open. */
  readonly facts?: FactsPlan;
  readonly verdict: WalkPlan;
  readonly issues: WalkPlan;
}

/** What is known of a closed object, for what is said of mistakes in it. */
export interface FactsPlan {
  /** Its name in the spec. */
  readonly owner: string;
  readonly fields: readonly string[];
  /** Members that only the server sets. */
  readonly serverSet: readonly string[];
  /** Members that are closed objects too. */
  readonly inner: readonly { readonly member: string; readonly shape: string }[];
  readonly others: readonly OtherName[];
  /** In the object that says which command it is: the enum of that, and the members that only one command has. */
  readonly commands?: {
    readonly type: string;
    readonly types: string;
    readonly params: string;
    readonly owners: readonly { readonly member: string; readonly type: string }[];
  };
  /** A value of it, as JSON. */
  readonly example?: string;
}

/** The bits of a shape. */
export interface BitsPlan {
  /** The members that one walk keeps a bit of; absent: any. */
  readonly kept?: readonly string[];
  /** The shape that they are of; absent: what is read of a device. */
  readonly of?: string;
  readonly members: readonly string[];
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly isWide: boolean;
}

/** A bit for each type of command: that of its params member, where it has one, so that both are one number. */
export interface TypeBitsPlan {
  readonly enum: EnumType['name'];
  /** The type that says nothing: 0. */
  readonly unspecified: string;
  readonly types: readonly TypeBit[];
  /** Bits of types that have no params member, after those of the members. */
  readonly own: readonly string[];
}

/** A type and its bit. */
export interface TypeBit {
  readonly type: string;
  readonly bit: string;
}

/** One walk over the members of a value, and what comes after it. */
export interface WalkPlan {
  readonly locals: readonly KeptMember[];
  readonly hasBits: boolean;
  readonly members: readonly MemberPlan[];
  readonly refused: readonly RefusedMembers[];
  /** Rules that refuse members which are refused anyway with those that are not known. */
  readonly refusedAnyway: readonly string[];
  /** Members that must be there, for which no rule says so. */
  readonly required: readonly string[];
  readonly commandType: CommandTypePlan | undefined;
  /** What several rules read below a member, read once. */
  readonly hoisted: readonly HoistedRead[];
  readonly rules: readonly RulePlan[];
  /** Rules that can be broken only without a params member, and only with one; absent where they are not told apart. */
  readonly byParams?: ParamsRules;
  /** Rules by what the command is. */
  readonly byType: readonly TypeRules[];
}

/** The rules of a command without any member of a group, and of one with one. */
export interface ParamsRules {
  readonly group: readonly string[];
  readonly without: readonly RulePlan[];
  readonly withOne: readonly RulePlan[];
}

/** What is read once for several rules; `by`: the helper that tells it from what is read. */
export interface HoistedRead {
  readonly local: string;
  readonly read: Read;
  readonly by?: 'secondsOf' | UsualForm;
}

/** The rules of some types; `bits` where types are bits. */
export interface TypeRules {
  readonly types: readonly string[];
  readonly bits?: readonly string[];
  readonly rules: readonly RulePlan[];
}

/** A member that is kept for the rules. */
export interface KeptMember {
  readonly name: string;
  readonly local: string;
  readonly node: KeptNode;
  /** What the local holds while the member has not come; absent: undefined. */
  readonly initial?: Fallback;
}

/** What is done where a member comes by. */
export interface MemberPlan {
  readonly name: string;
  readonly value: ValueCheck;
  readonly hasBit: boolean;
  readonly keep?: KeptMember;
  /** It is the command's own type: a malformed one is not an unspecified one. */
  readonly isCommandType: boolean;
  /** The rule that refuses a type that says nothing, where it is read. */
  readonly saysType?: string;
  /** Rules that each element, or the value of an entry, decides for itself, as `element` and `entry`. */
  readonly atElements?: readonly RulePlan[];
  /** Rules that the key of an entry decides alone, as `entry`: its value may be malformed. */
  readonly atKeys?: readonly RulePlan[];
  /** Rules that a scalar decides for itself, as `member`. */
  readonly atMember?: readonly RulePlan[];
  /** The local that counts the entries of a map. */
  readonly count?: string;
}

/** Members that only the server sets, by what counts as being there. */
export interface RefusedMembers {
  readonly names: readonly string[];
  readonly presence: 'member' | 'list' | 'map';
  /** Only as members of its own: what is inherited is not part of the JSON. */
  readonly own: boolean;
  /** Id of the rule that refuses them. */
  readonly rule?: string;
  /** Its message names the member. */
  readonly tellsField?: true;
}

/** What is asked of one value. */
export type ValueCheck =
  /** `of`: what the text stands for, where that is told from a number. */
  | { readonly kind: 'text'; readonly maxLength?: number; readonly of?: 'seconds' | 'int64'; readonly example?: string }
  | { readonly kind: 'int32' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'word'; readonly enum: EnumType['name'] }
  | { readonly kind: 'shape'; readonly shape: string }
  | { readonly kind: 'list'; readonly element: ValueCheck; readonly example?: string }
  | { readonly kind: 'map'; readonly maxKeyLength?: number; readonly element: ValueCheck }
  | { readonly kind: 'any'; readonly known: readonly { readonly typeUrl: string; readonly shape: string }[] };

/** Where the type of the command is told from: its own member and the params members, or a member that holds the command. */
export type CommandTypePlan =
  | {
      readonly from: 'self';
      readonly local: string;
      readonly unspecified: string;
      readonly owners: readonly { readonly type: string; readonly member: string }[];
      /** Types are bits. */
      readonly asBits?: boolean;
      /** At most one of the owners' members is there for sure. */
      readonly isAlone?: boolean;
      /** No rule asks what the command is beyond what it says itself. */
      readonly isUnasked?: boolean;
    }
  | { readonly from: 'member'; readonly local: string };

/** One rule, and how it is found to be broken. */
export interface RulePlan {
  readonly id: string;
  /** `deep`: it reads what may be malformed below its members, so it is asked first whether the rule applies. */
  readonly reads: 'members' | 'deep';
  /** Nobody is told of it who has not asked for levels of his own. */
  readonly isOff?: boolean;
  readonly finding: Finding;
}

/** What tells that a rule is broken; with `before`, only where that holds. */
export type Finding =
  /** At once: one issue. */
  | { readonly kind: 'one'; readonly before?: Test; readonly test: Test; readonly text?: TextFinding; readonly tells?: SlotValues }
  /** At any element or key, or, where `first` is not set, at each. */
  | {
      readonly kind: 'each';
      readonly before?: Test;
      readonly over: Read;
      readonly as: 'element' | 'key';
      readonly variable: string;
      readonly test: Test;
      readonly isPlaced: boolean;
      /** The test asks only the entry of each key, as `element`. */
      readonly isOfEntry?: true;
      readonly text?: TextFinding;
    }
  /** At each but the first of the members of a group that are there, which tells its name; bits of the shape are in the order of its fields. */
  | { readonly kind: 'allButFirst'; readonly before: Test; readonly group: readonly string[]; readonly shape: string }
  /** At each of some members. */
  | { readonly kind: 'members'; readonly before?: Test; readonly cases: readonly MemberFinding[] }
  /** By which member of a group is alone there. */
  | {
      readonly kind: 'byMember';
      readonly before?: Test;
      readonly group: readonly string[];
      readonly cases: readonly MemberFinding[];
    }
  /** At each element of a list that was there before. */
  | { readonly kind: 'repeated'; readonly list: Read };

/** A text of which an issue says more: the nearest of an enum's values, or what it would be as a duration. */
export type TextFinding =
  | { readonly kind: 'word'; readonly enum: string; readonly read: Read }
  | { readonly kind: 'duration'; readonly read: Read };

/** What tells that a rule is broken by a member, or while it is alone. */
export interface MemberFinding {
  readonly member: string;
  readonly test: Test;
  readonly tells?: SlotValues;
}

/** What an issue fills slots of its message with. */
export type SlotValues = Readonly<Partial<Record<FindingSlot, SlotValue>>>;

/** A name, or what is known only where the issue is made. */
export type SlotValue =
  | string
  /** The type of the command; `enum` has its name where it is kept as a bit. */
  | { readonly kind: 'commandType'; readonly enum?: string }
  /** The only member of a group that is there, by the bits of a shape that are in the order of its fields, and the type that owns it. */
  | { readonly kind: 'memberOf'; readonly group: readonly string[]; readonly shape: string }
  | { readonly kind: 'ownerOf'; readonly group: readonly string[]; readonly enum: string }
  /** The variable of a loop over names. */
  | { readonly kind: 'loop'; readonly variable: string };
