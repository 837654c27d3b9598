/**
 * The closed list of named checks: what CEL cannot say. Each names the rule's subject matter; its data (paths, tables) is resolved by the model.
 * Paths are JSON names from the subject; `*` stands for each list element or map entry. A member is there as `has()` has it: a scalar or
 * message whose key is there, a list or map that is not empty. `maxLength` is that of the text (or key) at the path: a longer one has the wrong
 * form, which is all that is said of it.
 */
export type CheckCall =
  /** `type` or a params member is there. */
  | { readonly name: 'type_or_params'; readonly type: string; readonly params: readonly string[] }
  /** At most one params member is there. */
  | { readonly name: 'at_most_one'; readonly fields: readonly string[] }
  /** No params member beside one of `fields`; of these an empty text counts as absent, as an empty list does. */
  | { readonly name: 'params_exclude'; readonly params: readonly string[]; readonly fields: readonly string[] }
  /** `type`, where set and not unspecified, is the type of the params member, where there is exactly one. */
  | { readonly name: 'type_matches_params'; readonly type: string; readonly unspecified: string; readonly owners: readonly FieldOwner[] }
  /** Every owned non-params field that is there belongs to the inferred type; an empty text counts as absent. Nothing is claimed when there is none, or beside a params member (`params_exclude` speaks). One issue per field. */
  | { readonly name: 'fields_of_type'; readonly owners: readonly FieldOwner[]; readonly params: readonly string[] }
  /** No server-set field is there; one issue per field. `fields` are those of the subject. */
  | { readonly name: 'no_server_set_field'; readonly fields: readonly string[] }
  /** The status member that is there belongs to the inferred type. */
  | { readonly name: 'status_of_type'; readonly owners: readonly FieldOwner[] }
  /** google.protobuf.Duration text. */
  | ({ readonly name: 'duration_format'; readonly path: readonly string[] } & Bounded)
  /** Well-formed and within `min` and `max` seconds, both inclusive; malformed text passes (another rule's matter). */
  | ({ readonly name: 'duration_range'; readonly path: readonly string[]; readonly min: number; readonly max: number } & Bounded)
  /** Well-formed and not zero; malformed text passes. */
  | ({ readonly name: 'duration_not_zero'; readonly path: readonly string[] } & Bounded)
  /** RFC 3339, `Z`, 0, 3, 6 or 9 fractional digits. */
  | { readonly name: 'timestamp_normalized'; readonly path: readonly string[] }
  /** Keys of a map are well-formed BCP 47 tags; one issue per key. */
  | ({ readonly name: 'language_tag'; readonly path: readonly string[] } & Bounded)
  /** Text fits a resource name template of literal and `{id}` segments (`enterprises/{id}/devices/{id}`), where given; empty passes. */
  | ({ readonly name: 'resource_name'; readonly path: readonly string[]; readonly template: string } & Bounded)
  /** SGP.22 4.1 activation code, with or without prefix; empty passes. */
  | ({ readonly name: 'activation_code'; readonly path: readonly string[] } & Bounded)
  /** Luhn check digit over a string of digits (spaces and trailing F ignored); other text passes. */
  | ({ readonly name: 'luhn'; readonly path: readonly string[] } & Bounded)
  /** Name of an Android package: an application id, or `android`; one issue per element when the path ends in `*`; empty passes. */
  | ({ readonly name: 'package_name'; readonly path: readonly string[] } & Bounded)
  /** Text is one of the values that the field's enum has in this spec; one issue, which names the nearest. */
  | { readonly name: 'known_value'; readonly path: readonly string[]; readonly enum: string; readonly values: readonly string[] }
  /** No element twice; one issue per repeated element. */
  | { readonly name: 'no_duplicates'; readonly path: readonly string[] }
  /** An Operation whose `error.code` is 1 (cancelled) has no `errorCode` in a Command metadata. */
  | { readonly name: 'cancelled_without_error_code' };

/** What a check on a text is told of its length, in code points. */
export interface Bounded {
  readonly maxLength?: number;
}

/** A field and the command types that own it. */
export interface FieldOwner {
  readonly field: string;
  readonly types: readonly string[];
}

/** Names of all checks. */
export type CheckName = CheckCall['name'];

/** A kind of artifact that can carry a check exactly. */
export type Target = 'validators' | 'json-schema' | 'protobuf';

/** Which targets carry which check; what is missing here is listed in that package's README. */
export const checkTargets: Readonly<Record<CheckName, readonly Target[]>> = {
  type_or_params: ['validators', 'json-schema', 'protobuf'],
  at_most_one: ['validators', 'json-schema'],
  params_exclude: ['validators', 'json-schema', 'protobuf'],
  type_matches_params: ['validators', 'json-schema', 'protobuf'],
  fields_of_type: ['validators', 'json-schema', 'protobuf'],
  no_server_set_field: ['validators', 'json-schema', 'protobuf'],
  status_of_type: ['validators', 'json-schema'],
  duration_format: ['validators', 'json-schema'],
  duration_range: ['validators', 'json-schema', 'protobuf'],
  duration_not_zero: ['validators', 'json-schema', 'protobuf'],
  timestamp_normalized: ['validators', 'json-schema'],
  language_tag: ['validators', 'json-schema', 'protobuf'],
  resource_name: ['validators', 'json-schema', 'protobuf'],
  activation_code: ['validators'],
  luhn: ['validators'],
  package_name: ['validators', 'json-schema', 'protobuf'],
  known_value: ['validators', 'json-schema'],
  no_duplicates: ['validators', 'json-schema', 'protobuf'],
  cancelled_without_error_code: ['validators', 'json-schema'],
};
