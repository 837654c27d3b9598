/** What can be done at the place where a rule points. */
export interface RuleFix {
  /** Whether it may be done without asking: the command stays the one that was meant. */
  readonly safe: boolean;
  readonly edit: FixEdit;
}

/** How the place is changed. */
export type FixEdit =
  /** The member or element is taken away. */
  | { readonly kind: 'remove' }
  /** A value is put where nothing is. */
  | { readonly kind: 'add'; readonly value: unknown }
  /** In a text, or in the key that the rule points at, each match gives way to a text, pattern after pattern. */
  | { readonly kind: 'replace'; readonly in: 'value' | 'key'; readonly replacements: readonly Replacement[] }
  /** A text is written in another form. */
  | { readonly kind: 'rewrite'; readonly form: 'trimmed' | 'duration' };

/** A pattern with the flags g and u, and what takes the place of its matches. */
export interface Replacement {
  readonly pattern: RegExp;
  readonly by: string;
}
