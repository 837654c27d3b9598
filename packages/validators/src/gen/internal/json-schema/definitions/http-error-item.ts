/** HttpErrorItem as JSON Schema. */
export const httpErrorItemDefinition: Readonly<Record<string, unknown>> = {
  title: 'HttpErrorItem',
  description: 'One entry of the older error form.',
  type: 'object',
  properties: {
    message: { description: 'Text for developers.', type: 'string' },
    reason: { description: 'A word for the kind of error, such as badRequest.', type: 'string' },
    domain: { description: 'Where the reason is defined, such as global.', type: 'string' },
  },
};
