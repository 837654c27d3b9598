/** StopLostModeParams as JSON Schema. */
export const stopLostModeParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'StopLostModeParams',
  description: 'Input of STOP_LOST_MODE. Has no members.',
  type: 'object',
  properties: {},
  additionalProperties: true,
};
