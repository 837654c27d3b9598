/** The type of a field, list element or map value. */
export type FieldType =
  | TextType
  /** JSON string of seconds, `3.5s`. */
  | { readonly kind: 'duration'; readonly maxLength?: number }
  /** JSON string, RFC 3339. */
  | { readonly kind: 'timestamp'; readonly maxLength?: number }
  /** JSON string of decimal digits (a JSON number is accepted nowhere). */
  | { readonly kind: 'int64' }
  /** `versions`: it is an API level, which rules name by the version. */
  | { readonly kind: 'int32'; readonly versions?: 'android' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enum'; readonly enum: string }
  | { readonly kind: 'message'; readonly shape: string }
  | { readonly kind: 'list'; readonly items: FieldType }
  | { readonly kind: 'map'; readonly keys?: TextType; readonly values: FieldType }
  /** An opaque object with an optional `@type`; judged as the shape whose type URL that is, if it is one of these. */
  | { readonly kind: 'any'; readonly known: readonly { readonly typeUrl: string; readonly shape: string }[] };

/** A text, in code points at most `maxLength` long. What is longer has the wrong form, so that no pattern ever meets it. */
export interface TextType {
  readonly kind: 'string';
  readonly maxLength?: number;
}
