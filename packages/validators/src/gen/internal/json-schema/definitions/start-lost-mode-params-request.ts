/** StartLostModeParamsRequest as JSON Schema. */
export const startLostModeParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'StartLostModeParamsRequest',
  description:
    'Input of START_LOST_MODE: what a finder of the device sees. The device needs a message, phone number, email address or street address; an organization name alone is not enough.',
  type: 'object',
  properties: {
    lostMessage: { description: 'Text on the screen of the lost device.', $ref: '#/$defs/UserFacingMessageRequest' },
    lostPhoneNumber: { description: 'Number that the button for calling the owner dials.', $ref: '#/$defs/UserFacingMessageRequest' },
    lostEmailAddress: {
      description: 'Email address on the screen of the lost device. Plain text, unlike its four neighbours.',
      type: 'string',
    },
    lostStreetAddress: { description: 'Street address on the screen of the lost device.', $ref: '#/$defs/UserFacingMessageRequest' },
    lostOrganization: {
      description: 'Name of the organization on the screen of the lost device.',
      $ref: '#/$defs/UserFacingMessageRequest',
    },
  },
  additionalProperties: false,
  allOf: [{ $ref: '#/$defs/StartLostModeParamsRequest/$defs/start_lost_mode.contact_required' }],
  $defs: {
    'start_lost_mode.contact_required': {
      description: 'lost mode needs a message, a phone number, an email address or a street address',
      $comment:
        "this.lostMessage.defaultMessage != '' || size(this.lostMessage.localizedMessages) > 0 || this.lostPhoneNumber.defaultMessage != '' || size(this.lostPhoneNumber.localizedMessages) > 0 || this.lostStreetAddress.defaultMessage != '' || size(this.lostStreetAddress.localizedMessages) > 0 || this.lostEmailAddress != ''",
      anyOf: [
        {
          properties: { lostMessage: { properties: { defaultMessage: { not: { const: '' } } }, required: ['defaultMessage'] } },
          required: ['lostMessage'],
        },
        {
          properties: { lostMessage: { properties: { localizedMessages: { minProperties: 1 } }, required: ['localizedMessages'] } },
          required: ['lostMessage'],
        },
        {
          properties: { lostPhoneNumber: { properties: { defaultMessage: { not: { const: '' } } }, required: ['defaultMessage'] } },
          required: ['lostPhoneNumber'],
        },
        {
          properties: { lostPhoneNumber: { properties: { localizedMessages: { minProperties: 1 } }, required: ['localizedMessages'] } },
          required: ['lostPhoneNumber'],
        },
        {
          properties: { lostStreetAddress: { properties: { defaultMessage: { not: { const: '' } } }, required: ['defaultMessage'] } },
          required: ['lostStreetAddress'],
        },
        {
          properties: { lostStreetAddress: { properties: { localizedMessages: { minProperties: 1 } }, required: ['localizedMessages'] } },
          required: ['lostStreetAddress'],
        },
        { properties: { lostEmailAddress: { not: { const: '' } } }, required: ['lostEmailAddress'] },
      ],
    },
    'start_lost_mode.email_format': {
      description: 'lostEmailAddress must be an email address with an @',
      $comment: "this.lostEmailAddress == '' || this.lostEmailAddress.contains('@')",
      anyOf: [
        { properties: { lostEmailAddress: { const: '' } } },
        { properties: { lostEmailAddress: { pattern: '@' } }, required: ['lostEmailAddress'] },
      ],
    },
  },
};
