import type { KeptNode } from '../kept-node.ts';
import type { Fallback } from '../test.ts';
import type { BitsPlan, KeptMember, MemberPlan, RefusedMembers, RulePlan, TypeBitsPlan, ValueCheck, WalkPlan } from '../types.ts';

/** How a shape is read out of bytes: its verdict, whose rules ask facts of the text rather than values. Plain data. */
export interface BytesPlan {
  readonly shape: string;
  readonly bits: BitsPlan;
  readonly typeBits?: TypeBitsPlan;
  /** What rules read below values that are objects: an interface each. */
  readonly readTypes: readonly KeptMember[];
  /** The keys that it may have, in the order of their numbers: those of the members first. */
  readonly keys: readonly string[];
  readonly members: readonly BytesMember[];
  readonly refused: readonly RefusedMembers[];
  readonly refusedAnyway: readonly string[];
  /** Keys that must be there, for which no rule says so. */
  readonly required: readonly string[];
  readonly walk: FactsWalk;
  /** What rules of the shapes around it ask of it; absent: no more than whether it is valid. */
  readonly told?: readonly Fact[];
}

/** The part of a walk that comes after the members; its rules read facts. */
export type FactsWalk = Pick<WalkPlan, 'hasBits' | 'commandType' | 'hoisted' | 'rules' | 'byParams' | 'byType'>;

/** What is known of a value when it has been read. */
export type FactKind =
  /** The value itself; one that is made of others is parsed for it. */
  | 'value'
  /** The UTF-16 units of a text. */
  | 'length'
  /** Its code points. */
  | 'points'
  /** The elements of a list, the entries of a map. */
  | 'size'
  /** What the reader of a shape tells of it. */
  | 'facts'
  /** Whether a text is a language tag, which mostly needs no string. */
  | 'languageTag';

/** A fact of a member, and the local that keeps it. */
export interface Fact {
  readonly kind: FactKind;
  readonly member: string;
  readonly local: string;
  /** What the local holds while the member has not come; absent: undefined. */
  readonly initial?: Fallback;
  /** The type of a value, and what is read below it. */
  readonly node?: KeptNode;
  /** The shape whose reader tells the facts. */
  readonly shape?: string;
}

/** What is asked of one value. What may hold members that are not known, or is told by one that may come last, is parsed and judged as a value. */
export type BytesCheck =
  | Extract<ValueCheck, { readonly kind: 'text' | 'int32' | 'boolean' | 'word' }>
  | { readonly kind: 'shape'; readonly shape: string }
  | { readonly kind: 'list'; readonly element: BytesCheck }
  | { readonly kind: 'map'; readonly maxKeyLength?: number; readonly element: BytesCheck }
  | { readonly kind: 'parsed'; readonly check: ValueCheck };

/** What is done where a member comes by. */
export interface BytesMember extends Pick<MemberPlan, 'name' | 'hasBit' | 'isCommandType' | 'saysType'> {
  readonly value: BytesCheck;
  readonly facts: readonly Fact[];
  /** Rules that each element, or the value of an entry, decides for itself, and those of its key. */
  readonly atElements: readonly RulePlan[];
  readonly atKeys: readonly RulePlan[];
  /** The facts of the element, and of the key of the entry, that these read. */
  readonly elementFacts: readonly FactKind[];
  readonly entryFacts: readonly FactKind[];
}
