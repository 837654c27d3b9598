import type { StructuralId } from './structural-ids.ts';

/** Something that can be wrong with the form of a value. */
export interface StructuralFinding {
  readonly id: StructuralId;
  /** What must hold, in a sentence. */
  readonly brief: string;
  readonly why: string;
  /** What an issue about it carries for its message. */
  readonly slots: readonly Slot[];
}

/** A param that a message can show. */
export interface Slot {
  readonly name: string;
  /**
   * `kind`: of a value, in the words of the catalogue; `form`: of JSON, likewise. `name`: of the API, or a key that may be shown; `names`: several.
   * `json`: a value as JSON text. `meaning`: of a name of another product.
   */
  readonly type: 'form' | 'json' | 'kind' | 'meaning' | 'name' | 'names' | 'number';
  /** Not every issue has it: in a template it is in brackets. */
  readonly optional: boolean;
}

/** What issues say in one language. */
export interface Catalogue {
  /** BCP 47: `en`. */
  readonly locale: string;
  /** Separates the names of a list. */
  readonly separator: string;
  /** Added to a message when a known word is near the one that was given: a template with the slot `nearest`. */
  readonly nearest: string;
  /** How kinds of values are called. */
  readonly kinds: Readonly<Record<ValueKind, string>>;
  /** What is said of JSON that Protobuf's parsers read and this API's JSON form does not have. */
  readonly forms: Readonly<Record<JsonForm, string>>;
  /** Templates by id: of structural findings, then of rules; then what other names mean, by their owner and name (`CommandType.LOST_MODE`). */
  readonly messages: Readonly<Record<string, string>>;
  /** `spec/messages/en.yaml`. */
  readonly file: string;
}

/** Kinds of values, of JSON and beyond, that issues about form name. */
export type ValueKind =
  | 'array'
  | 'array_without_gaps'
  | 'bigint'
  | 'binary'
  | 'boolean'
  | 'function'
  | 'integer'
  | 'long_array'
  | 'null'
  | 'number'
  | 'object'
  | 'readable'
  | 'string'
  | 'symbol'
  | 'undefined';

/** JSON that Protobuf's parsers read and the JSON form does not have. */
export type JsonForm = 'protobuf';
