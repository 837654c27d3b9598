/** RequestDeviceInfoStatus as JSON Schema. */
export const requestDeviceInfoStatusDefinition: Readonly<Record<string, unknown>> = {
  title: 'RequestDeviceInfoStatus',
  description: 'Result of REQUEST_DEVICE_INFO.',
  type: 'object',
  properties: {
    status: { description: 'Where the request stands.', type: 'string', readOnly: true },
    eidInfo: { description: 'The EIDs of the device. Only with status SUCCEEDED.', $ref: '#/$defs/EidInfo', readOnly: true },
  },
};
