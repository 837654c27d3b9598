/** EsimCommandStatus as JSON Schema. */
export const esimCommandStatusDefinition: Readonly<Record<string, unknown>> = {
  title: 'EsimCommandStatus',
  description: 'Result of ADD_ESIM or REMOVE_ESIM.',
  type: 'object',
  properties: {
    status: { description: 'Where the command stands.', type: 'string', readOnly: true },
    esimInfo: { description: 'The eSIM that was added or removed. Only with status SUCCESS.', $ref: '#/$defs/EsimInfo', readOnly: true },
    internalErrorDetails: {
      description: 'What went wrong inside the device. Only with status INTERNAL_ERROR.',
      $ref: '#/$defs/InternalErrorDetails',
      readOnly: true,
    },
  },
};
