/** RemoveEsimParams as JSON Schema. */
export const removeEsimParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'RemoveEsimParams',
  description: 'Input of REMOVE_ESIM: which profile to delete.',
  type: 'object',
  properties: { iccId: { description: 'ICCID of the eSIM profile to delete.', type: 'string' } },
};
