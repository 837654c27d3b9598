import type { JsonValue } from './json-value.ts';

/** A change to a value after which a rule holds that it broke: what a machine can do for the sender. */
export interface RuleFix {
  /** Whether it may be made without asking: the command stays the one that was meant. */
  readonly safe: boolean;
  readonly edit: FixEdit;
}

/** What is changed at the place where the rule points. */
export type FixEdit =
  /** The member or element is taken away. */
  | { readonly kind: 'remove' }
  /** A value is put where nothing is. */
  | { readonly kind: 'add'; readonly value: JsonValue }
  /** In a string, or in the key that the rule points at, each match of a pattern is replaced with a text, pattern after pattern. */
  | { readonly kind: 'replace'; readonly in: 'value' | 'key'; readonly replacements: readonly Replacement[] }
  /** A string is written in another form. */
  | { readonly kind: 'rewrite'; readonly form: FixForm };

/** A pattern of the shared subset of regular expressions, and what takes the place of its matches. */
export interface Replacement {
  readonly pattern: string;
  readonly by: string;
}

/** `trimmed`: without white space at its ends. `duration`: as Protobuf writes a duration, from the forms of Go (`1m30s`) and ISO 8601 (`PT90S`). */
export type FixForm = 'trimmed' | 'duration';
