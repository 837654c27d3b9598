/** StopLostModeParamsRequest as JSON Schema. */
export const stopLostModeParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'StopLostModeParamsRequest',
  description: 'Input of STOP_LOST_MODE. Has no members.',
  type: 'object',
  properties: {},
  additionalProperties: false,
};
