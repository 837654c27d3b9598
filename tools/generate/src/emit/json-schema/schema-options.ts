/** How a schema is placed: alone in its file, or among others in one document. */
export interface SchemaOptions {
  /** Address of another shape's or enum's schema, as seen from a shape's schema. */
  readonly refTo: (name: string) => string;
  /** Address of a rule's definition in a shape's schema. */
  readonly ruleRef: (shape: string, rule: string) => string;
  /** `judged`: rules are part of the verdict. `named`: an annotation lists them, for tools that make code from the shapes. */
  readonly rules: 'judged' | 'named';
  /** Keyword for formats that JSON Schema itself does not know. */
  readonly formatKeyword: 'format' | 'x-format';
}

/** One file per schema, side by side. */
export const fileOptions: SchemaOptions = {
  refTo: (name) => `${name}.json`,
  ruleRef: (_shape, rule) => `#/$defs/${rule}`,
  rules: 'judged',
  formatKeyword: 'x-format',
};

/** All schemas under the `$defs` of one document. */
export const bundleOptions: SchemaOptions = {
  refTo: (name) => `#/$defs/${name}`,
  ruleRef: (shape, rule) => `#/$defs/${shape}/$defs/${rule}`,
  rules: 'judged',
  formatKeyword: 'x-format',
};

/** Components of an OpenAPI document: rules are named, since code generators do not know what to make of conditions. */
export const openApiOptions: SchemaOptions = {
  refTo: (name) => `#/components/schemas/${name}`,
  ruleRef: () => {
    throw new Error('an OpenAPI component does not refer to rules');
  },
  rules: 'named',
  formatKeyword: 'format',
};
