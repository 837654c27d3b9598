/** StartLostModeParams as JSON Schema. */
export const startLostModeParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'StartLostModeParams',
  description:
    'Input of START_LOST_MODE: what a finder of the device sees. The device needs a message, phone number, email address or street address; an organization name alone is not enough.',
  type: 'object',
  properties: {
    lostMessage: { description: 'Text on the screen of the lost device.', $ref: '#/$defs/UserFacingMessage' },
    lostPhoneNumber: { description: 'Number that the button for calling the owner dials.', $ref: '#/$defs/UserFacingMessage' },
    lostEmailAddress: {
      description: 'Email address on the screen of the lost device. Plain text, unlike its four neighbours.',
      type: 'string',
    },
    lostStreetAddress: { description: 'Street address on the screen of the lost device.', $ref: '#/$defs/UserFacingMessage' },
    lostOrganization: { description: 'Name of the organization on the screen of the lost device.', $ref: '#/$defs/UserFacingMessage' },
  },
};
