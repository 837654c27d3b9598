import type { RuleId } from '@amapi-spec/types';
import type { JsonForm, OtherNameId, StructuralId, ValueKind } from '../gen/internal/texts.ts';

export type { JsonForm, OtherNameId, StructuralId, ValueKind } from '../gen/internal/texts.ts';

/**
 * What issues say in one language, for `formatIssue`. In a template `{min}` is a param of the issue; what stands in brackets is left out when a slot
 * in it has no value, or gives way to what is after a bar in them, as in `[{field} must not|members must not]`: pages of a rule say that. Numbers are written in digits as they are: they are limits to compare with, not amounts to read.
 */
export interface Catalogue {
  /** BCP 47: `en`. */
  readonly locale: string;
  /** Stands between the names of a list, which are words of the API. */
  readonly separator: string;
  /** Added to a message when a known word is near the one that was given: a template with the slot `nearest`. */
  readonly nearest: string;
  /** How kinds of values are called, as they stand in a message. */
  readonly kinds: Readonly<Record<ValueKind, string>>;
  /** What is said of JSON that Protobuf's parsers read and the JSON form of the API does not have. */
  readonly forms: Readonly<Record<JsonForm, string>>;
  /** Templates by id of rules and of findings about form; what names of other products mean, by their owner and name. One that is not there leaves an issue its own message. */
  readonly messages: { readonly [id in RuleId | StructuralId | OtherNameId]?: string };
}
