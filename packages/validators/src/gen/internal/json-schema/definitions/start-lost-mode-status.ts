/** StartLostModeStatus as JSON Schema. */
export const startLostModeStatusDefinition: Readonly<Record<string, unknown>> = {
  title: 'StartLostModeStatus',
  description: 'Result of START_LOST_MODE.',
  type: 'object',
  properties: { status: { description: 'Whether the device is in lost mode, and if not, why.', type: 'string', readOnly: true } },
};
