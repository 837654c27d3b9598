/** Empty as JSON Schema. */
export const emptyDefinition: Readonly<Record<string, unknown>> = {
  title: 'Empty',
  description: 'An answer without content.',
  type: 'object',
  properties: {},
  additionalProperties: true,
};
