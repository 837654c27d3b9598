/** StopLostModeStatus as JSON Schema. */
export const stopLostModeStatusDefinition: Readonly<Record<string, unknown>> = {
  title: 'StopLostModeStatus',
  description: 'Result of STOP_LOST_MODE.',
  type: 'object',
  properties: { status: { description: 'Whether the device left lost mode.', type: 'string', readOnly: true } },
};
