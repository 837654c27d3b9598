/** EsimInfo as JSON Schema. */
export const esimInfoDefinition: Readonly<Record<string, unknown>> = {
  title: 'EsimInfo',
  description: 'The eSIM that a command added or removed.',
  type: 'object',
  properties: { iccId: { description: 'ICCID of the eSIM.', type: 'string', readOnly: true } },
};
