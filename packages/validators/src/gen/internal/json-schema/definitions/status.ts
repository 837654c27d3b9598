/** Status as JSON Schema. */
export const statusDefinition: Readonly<Record<string, unknown>> = {
  title: 'Status',
  description: 'An error in the form that Google APIs share.',
  type: 'object',
  properties: {
    code: { description: 'A google.rpc.Code; 1 is CANCELLED.', type: 'integer', minimum: -2147483648, maximum: 2147483647 },
    message: { description: 'Text for developers, in English.', type: 'string' },
    details: {
      description: 'More about the error; each entry names its kind in @type.',
      type: 'array',
      items: { type: 'object', properties: { '@type': { type: 'string' } } },
    },
  },
};
