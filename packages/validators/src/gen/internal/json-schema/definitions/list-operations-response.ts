/** ListOperationsResponse as JSON Schema. */
export const listOperationsResponseDefinition: Readonly<Record<string, unknown>> = {
  title: 'ListOperationsResponse',
  description: 'A page of operations.',
  type: 'object',
  properties: {
    operations: { description: 'The operations on this page.', type: 'array', items: { $ref: '#/$defs/Operation' } },
    nextPageToken: { description: 'Token for the next page; absent or empty on the last one.', type: 'string' },
    unreachable: {
      description:
        'Resources that could not be read, in no particular order. Only when returnPartialSuccess was asked for, which this API does not document as supported.',
      type: 'array',
      items: { type: 'string' },
    },
  },
};
