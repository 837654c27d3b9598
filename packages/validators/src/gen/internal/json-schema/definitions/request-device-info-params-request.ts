/** RequestDeviceInfoParamsRequest as JSON Schema. */
export const requestDeviceInfoParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'RequestDeviceInfoParamsRequest',
  description: 'Input of REQUEST_DEVICE_INFO: what to ask for.',
  type: 'object',
  properties: { deviceInfo: { description: 'The information wanted.', $ref: '#/$defs/DeviceInfo' } },
  required: ['deviceInfo'],
  additionalProperties: false,
  allOf: [
    { $ref: '#/$defs/RequestDeviceInfoParamsRequest/$defs/request_device_info.device_info_required' },
    { $ref: '#/$defs/RequestDeviceInfoParamsRequest/$defs/request_device_info.device_info_unspecified' },
  ],
  $defs: {
    'request_device_info.device_info_required': {
      description: 'deviceInfo must be set',
      $comment: 'has(this.deviceInfo)',
      required: ['deviceInfo'],
    },
    'request_device_info.device_info_unspecified': {
      description: 'deviceInfo must not be DEVICE_INFO_UNSPECIFIED',
      $comment: "!has(this.deviceInfo) || this.deviceInfo != 'DEVICE_INFO_UNSPECIFIED'",
      anyOf: [
        { properties: { deviceInfo: false } },
        { properties: { deviceInfo: { not: { const: 'DEVICE_INFO_UNSPECIFIED' } } }, required: ['deviceInfo'] },
      ],
    },
  },
};
