/** UserFacingMessageRequest as JSON Schema. */
export const userFacingMessageRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'UserFacingMessageRequest',
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
  additionalProperties: false,
  allOf: [
    { $ref: '#/$defs/UserFacingMessageRequest/$defs/user_facing_message.default_max_length' },
    { $ref: '#/$defs/UserFacingMessageRequest/$defs/user_facing_message.default_required' },
    { $ref: '#/$defs/UserFacingMessageRequest/$defs/user_facing_message.locale_format' },
    { $ref: '#/$defs/UserFacingMessageRequest/$defs/user_facing_message.localized_max_length' },
  ],
  $defs: {
    'user_facing_message.default_max_length': {
      description: 'defaultMessage must have at most 4096 characters',
      $comment: 'size(this.defaultMessage) <= 4096',
      properties: { defaultMessage: { maxLength: 4096 } },
    },
    'user_facing_message.default_required': {
      description: 'defaultMessage must not be empty beside localizedMessages',
      $comment: "size(this.localizedMessages) == 0 || this.defaultMessage != ''",
      anyOf: [
        { properties: { localizedMessages: { maxProperties: 0 } } },
        { properties: { defaultMessage: { not: { const: '' } } }, required: ['defaultMessage'] },
      ],
    },
    'user_facing_message.locale_format': {
      description: 'a key of localizedMessages must be a well-formed BCP 47 language tag',
      properties: {
        localizedMessages: {
          propertyNames: {
            pattern:
              '^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[0-9A-Za-z]{2,8})+)*(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?|[Xx](?:-[0-9A-Za-z]{1,8})+|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|[Ii]-[Aa][Mm][Ii]|[Ii]-[Bb][Nn][Nn]|[Ii]-[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ii]-[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Ii]-[Hh][Aa][Kk]|[Ii]-[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ii]-[Ll][Uu][Xx]|[Ii]-[Mm][Ii][Nn][Gg][Oo]|[Ii]-[Nn][Aa][Vv][Aa][Jj][Oo]|[Ii]-[Pp][Ww][Nn]|[Ii]-[Tt][Aa][Oo]|[Ii]-[Tt][Aa][Yy]|[Ii]-[Tt][Ss][Uu]|[Ss][Gg][Nn]-[Bb][Ee]-[Ff][Rr]|[Ss][Gg][Nn]-[Bb][Ee]-[Nn][Ll]|[Ss][Gg][Nn]-[Cc][Hh]-[Dd][Ee])$',
          },
        },
      },
    },
    'user_facing_message.localized_max_length': {
      description: 'a localized message must have at most 4096 characters',
      $comment: 'this.localizedMessages.all(locale, size(this.localizedMessages[locale]) <= 4096)',
      properties: { localizedMessages: { additionalProperties: { maxLength: 4096 } } },
    },
  },
};
