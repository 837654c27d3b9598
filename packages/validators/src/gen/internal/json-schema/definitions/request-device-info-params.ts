/** RequestDeviceInfoParams as JSON Schema. */
export const requestDeviceInfoParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'RequestDeviceInfoParams',
  description: 'Input of REQUEST_DEVICE_INFO: what to ask for.',
  type: 'object',
  properties: { deviceInfo: { description: 'The information wanted.', type: 'string' } },
};
