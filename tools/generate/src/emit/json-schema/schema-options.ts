/** How a schema is published: alone in its file, or among others in one document. */
export interface SchemaOptions {
  /** Address of another shape's or enum's schema, as seen from a shape's schema. */
  readonly refTo: (name: string) => string;
  /** Address of a rule's definition in a shape's schema; absent: rules are written out where they apply, since generators take `$defs` for a member. */
  readonly ruleRef?: (shape: string, rule: string) => string;
  /**
   * Who reads shapes first. A `validator` is to name the rule that refuses a member, so the shape accepts the member, and is to judge what is packed
   * by its `@type`. A `generator` makes types of the members that are listed, and unions of `anyOf`, but not of conditions.
   */
  readonly reader: 'validator' | 'generator';
  /** Keyword for formats that JSON Schema itself does not know. */
  readonly formatKeyword: 'format' | 'x-format';
}

/** One file per schema, side by side. */
export const fileOptions: SchemaOptions = {
  refTo: (name) => `${name}.json`,
  ruleRef: (_shape, rule) => `#/$defs/${rule}`,
  reader: 'validator',
  formatKeyword: 'x-format',
};

/** All schemas under the `$defs` of one document. */
export const bundleOptions: SchemaOptions = {
  refTo: (name) => `#/$defs/${name}`,
  ruleRef: (shape, rule) => `#/$defs/${shape}/$defs/${rule}`,
  reader: 'validator',
  formatKeyword: 'x-format',
};

/** Components of an OpenAPI document. */
export const openApiOptions: SchemaOptions = {
  refTo: (name) => `#/components/schemas/${name}`,
  reader: 'generator',
  formatKeyword: 'format',
};
