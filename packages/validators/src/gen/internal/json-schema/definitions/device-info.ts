/** DeviceInfo as JSON Schema. */
export const deviceInfoDefinition: Readonly<Record<string, unknown>> = {
  title: 'DeviceInfo',
  description: 'Information that REQUEST_DEVICE_INFO can ask for.',
  type: 'string',
  enum: ['DEVICE_INFO_UNSPECIFIED', 'EID'],
};
