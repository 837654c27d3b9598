/** Device as JSON Schema. */
export const deviceDefinition: Readonly<Record<string, unknown>> = {
  title: 'Device',
  description:
    'The facts about a device that decide which commands it can take: part of the device resource, under the same names. All optional; what is not known rules nothing out.',
  type: 'object',
  properties: {
    name: { description: 'Resource name, enterprises/{enterpriseId}/devices/{deviceId}.', type: 'string' },
    apiLevel: {
      description: 'API level of the Android version on the device: 35 is Android 15. Minor releases, such as 36.1, cannot be told apart.',
      type: 'integer',
      minimum: -2147483648,
      maximum: 2147483647,
    },
    managementMode: { description: 'How much of the device is managed.', type: 'string' },
    ownership: { description: 'Whose device it is.', type: 'string' },
    state: { description: 'State that the device is to have.', type: 'string' },
    appliedState: { description: 'State that the device has.', type: 'string' },
    softwareInfo: {
      description: 'What runs on the device. Only reported when the policy turns softwareInfoEnabled on.',
      $ref: '#/$defs/SoftwareInfo',
    },
  },
  allOf: [{ $ref: '#/$defs/Device/$defs/device.name_format' }],
  $defs: {
    'device.name_format': {
      description: 'name must have the form enterprises/ENTERPRISE/devices/DEVICE',
      properties: { name: { pattern: '^(?:enterprises\\/[^/]+\\/devices\\/[^/]+)?$' } },
    },
  },
};
