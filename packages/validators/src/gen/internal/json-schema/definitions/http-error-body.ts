/** HttpErrorBody as JSON Schema. */
export const httpErrorBodyDefinition: Readonly<Record<string, unknown>> = {
  title: 'HttpErrorBody',
  description: 'What was wrong with an HTTP request.',
  type: 'object',
  properties: {
    code: { description: 'The HTTP status code.', type: 'integer', minimum: -2147483648, maximum: 2147483647 },
    message: { description: 'Text for developers. Several problems may be joined by line breaks.', type: 'string' },
    status: { description: 'Name of the google.rpc.Code, such as INVALID_ARGUMENT.', type: 'string' },
    details: {
      description: 'More about the error; for a bad request usually a google.rpc.BadRequest with its field violations.',
      type: 'array',
      items: { type: 'object', properties: { '@type': { type: 'string' } } },
    },
    errors: {
      description: 'The same in an older form, which some clients still get.',
      type: 'array',
      items: { $ref: '#/$defs/HttpErrorItem' },
    },
  },
};
