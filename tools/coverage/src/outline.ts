import english from './outlines/amapi-rest-en.json' with { type: 'json' };
import korean from './outlines/amapi-rest-ko.json' with { type: 'json' };

/** What an item of a page is. */
export type ItemKind =
  | 'method'
  | 'request-line'
  | 'parameter'
  | 'request'
  | 'response'
  | 'scope'
  | 'schema'
  | 'field'
  | 'union'
  | 'enum'
  | 'value';

/** One heading, table row or line of a reference page: its identifiers, none of its sentences. */
export interface OutlineItem {
  readonly kind: ItemKind;
  /** As citations write it: `Command.duration`, `StartLostModeStatus.Status.SUCCESS`; the owner's name comes first. */
  readonly name: string;
  /** As the page writes it, or as much of it as the copy has kept: `enum (CommandType)`, `enum`, `object[]`. */
  readonly type?: string;
  /** The word that the page puts before the description. */
  readonly behavior?: 'OUTPUT_ONLY' | 'OPTIONAL' | 'REQUIRED';
  /**
   * Identifiers and numbers (number words as digits, names of fields as in JSON) in the description, its own name and type left out; so are
   * the numbers of lists and of sample values.
   */
  readonly mentions?: readonly string[];
  /** The copy has the row and has lost the name in it, which is taken from the other page. */
  readonly lost?: boolean;
}

/** The table of a page's items, top to bottom. */
export interface Outline {
  /** A `Source.id`. */
  readonly document: string;
  /** The page's own list of its sections, without the five that describe the HTTP request; absent where the copy has none. */
  readonly contents?: readonly string[];
  readonly items: readonly OutlineItem[];
}

/**
 * The two reference pages of issueCommand that the spec was started from: the English one, and the older Korean one that still has words
 * which the English copy has lost.
 *
 * They were taken from the saved texts of the pages by a program, not by hand: each heading, each row of a table of fields or enum values,
 * each union line, and the parts of the HTTP request became one item, in the order of the page; `mentions` are all words of a description
 * that have an underscore, a slash, inner capitals or digits. To follow a newer page, do the same with its text: `pnpm coverage` then
 * names what the spec lacks.
 */
export const outlines: readonly Outline[] = [english as Outline, korean as Outline];
