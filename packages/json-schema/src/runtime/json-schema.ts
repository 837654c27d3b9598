/** A JSON Schema 2020-12, as an object of keywords. */
export interface JsonSchemaObject {
  readonly [keyword: string]: unknown;
}
