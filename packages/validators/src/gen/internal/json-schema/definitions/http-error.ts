/** HttpError as JSON Schema. */
export const httpErrorDefinition: Readonly<Record<string, unknown>> = {
  title: 'HttpError',
  description: 'What an HTTP request that was refused comes back with.',
  type: 'object',
  properties: { error: { description: 'The error.', $ref: '#/$defs/HttpErrorBody' } },
};
