/** UserFacingMessage as JSON Schema. */
export const userFacingMessageDefinition: Readonly<Record<string, unknown>> = {
  title: 'UserFacingMessage',
  description: 'Text for the user of a device, in one or several languages. At most 4096 characters each.',
  type: 'object',
  properties: {
    defaultMessage: {
      description: 'Text for users whose language has no entry of its own. Has to be there as soon as there are localized messages.',
      type: 'string',
    },
    localizedMessages: {
      description: 'Text by language; keys are BCP 47 tags such as de or pt-BR.',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
  },
};
