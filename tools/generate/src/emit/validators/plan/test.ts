/** How a place is read: a local, and steps below it. Plain data, as all of a plan. */
export interface Read {
  /** The local that keeps the member, or the variable of a loop. */
  readonly local: string;
  readonly steps: readonly ReadStep[];
  /** The local may be undefined, so the first step asks. */
  readonly optional: boolean;
  /** What stands for an absent value; absent: it stays undefined. */
  readonly fallback?: Fallback;
}

/** A member by its name, or the entry of a map by the variable that runs over its keys. */
export type ReadStep = { readonly kind: 'field' | 'entry'; readonly name: string };

/** The zero value of a type. */
export type Fallback = { readonly kind: 'scalar'; readonly value: Scalar } | { readonly kind: 'list' | 'map' };

/** What a value is compared with. */
export type Scalar = string | number | boolean;

/** How sizes and numbers are compared. */
export type Order = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** The helpers of the runtime that answer yes or no about a text. */
export type TextHelper =
  | 'isDuration'
  | 'isDurationFrom'
  | 'isDurationWithin'
  | 'isZeroDuration'
  | 'isNormalizedTimestamp'
  | 'isActivationCode'
  | 'fitsLuhn'
  | 'fitsLength'
  | 'isPackageName'
  | 'isLanguageTag';

/** The helpers that know the usual form of a text. */
export type UsualForm = 'isUsualActivationCode' | 'isUsualLuhnNumber';

/** What generated code can ask. Each leaf names a fact, never a string of code; a denial is one of the leaf itself, so nothing is negated later. */
export type Test =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Test[] }
  | { readonly kind: 'choice'; readonly test: Test; readonly then: Test; readonly otherwise: Test }
  /** Whether members are there, by their bits: none, at least one, or at least two. */
  | { readonly kind: 'members'; readonly of: readonly string[]; readonly count: 'none' | 'some' | 'several' }
  | { readonly kind: 'defined'; readonly read: Read; readonly holds: boolean }
  | { readonly kind: 'truth'; readonly read: Read; readonly holds: boolean; readonly isVariable: boolean }
  | { readonly kind: 'compare'; readonly read: Read; readonly operator: Order; readonly value: Scalar }
  /** The number of elements, of entries, or of UTF-16 units or code points. */
  | {
      readonly kind: 'size';
      readonly read: Read;
      readonly of: 'list' | 'map' | 'units' | 'points';
      readonly operator: Order;
      readonly value: number;
    }
  | {
      readonly kind: 'text';
      readonly read: Read;
      readonly operator: 'matches' | 'startsWith' | 'endsWith' | 'contains';
      readonly value: string;
      readonly holds: boolean;
    }
  /** Whether a text neither begins nor ends with white space. */
  | { readonly kind: 'trimmed'; readonly read: Read; readonly holds: boolean }
  | { readonly kind: 'helper'; readonly helper: TextHelper; readonly args: readonly (Read | Scalar)[]; readonly holds: boolean }
  | { readonly kind: 'word'; readonly enum: string; readonly read: Read; readonly holds: boolean }
  | { readonly kind: 'unique'; readonly list: Read; readonly holds: boolean }
  | {
      readonly kind: 'quantifier';
      readonly every: boolean;
      readonly over: 'list' | 'map';
      readonly read: Read;
      readonly variable: string;
      readonly body: Test;
    }
  /** The number of entries that a walk has counted. */
  | { readonly kind: 'counted'; readonly local: string; readonly operator: Order; readonly value: number }
  /** Whether the command is of one of some types: by what it says itself, or by what it can only be; `local` has what it says, where that is all. */
  | {
      readonly kind: 'commandType';
      readonly types: readonly string[];
      readonly bits?: readonly string[];
      readonly local?: string;
      readonly holds: boolean;
    }
  /** Whether its own type is one, by its bit; absent: whether it says nothing. */
  | { readonly kind: 'ownType'; readonly local: string; readonly bit?: string; readonly holds: boolean }
  /** Its own type, as a bit, is not that of the one member of a group that is there; for sure there is no other (`isAlone`), or one (`isThere`). */
  | {
      readonly kind: 'otherType';
      readonly local: string;
      readonly group: readonly string[];
      readonly isAlone?: boolean;
      readonly isThere?: boolean;
    }
  /** Whether there is a type at all, or one that is known. */
  | { readonly kind: 'hasCommandType'; readonly known?: string; readonly asBits?: boolean };

/** Puts conditions together that all must hold. */
export function all(parts: readonly Test[]): Test {
  return combine('all', parts);
}

/** Puts conditions together of which one must hold. */
export function any(parts: readonly Test[]): Test {
  return combine('any', parts);
}

function combine(kind: 'all' | 'any', parts: readonly Test[]): Test {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
}
