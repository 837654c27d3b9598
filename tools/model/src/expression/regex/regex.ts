import type { CharacterSet } from './character-set.ts';

/** A node of a regular expression of the subset. */
export type RegexNode =
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly offset: number }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  /** `max` is Infinity for `*`, `+` and `{n,}`. */
  | { readonly kind: 'repeat'; readonly item: RegexNode; readonly min: number; readonly max: number; readonly offset: number };

/** A parsed regular expression: its body and whether it is tied to the ends of the text. */
export interface ParsedRegex {
  readonly start: boolean;
  readonly end: boolean;
  readonly body: RegexNode;
}
