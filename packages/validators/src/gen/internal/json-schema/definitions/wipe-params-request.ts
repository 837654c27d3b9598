/** WipeParamsRequest as JSON Schema. */
export const wipeParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'WipeParamsRequest',
  description:
    'Input of WIPE: what else goes, what stays, and what the user is told. Without flags, user data and factory reset protection data are wiped.',
  type: 'object',
  properties: {
    wipeDataFlags: { description: 'What the wipe spares or takes along.', type: 'array', items: { $ref: '#/$defs/WipeDataFlag' } },
    wipeReason: {
      description:
        'Short text that the user of a personally-owned device sees before the work profile goes; on company-owned ones it does nothing. At most 200 characters.',
      $ref: '#/$defs/UserFacingMessageRequest',
    },
  },
  additionalProperties: false,
  allOf: [{ $ref: '#/$defs/WipeParamsRequest/$defs/wipe.reason_max_length' }],
  $defs: {
    'wipe.duplicate_flag': { description: 'a flag must not be listed twice', properties: { wipeDataFlags: { uniqueItems: true } } },
    'wipe.flag_unspecified': {
      description: 'a flag must not be WIPE_DATA_FLAG_UNSPECIFIED, which is ignored',
      $comment: "this.wipeDataFlags.all(flag, flag != 'WIPE_DATA_FLAG_UNSPECIFIED')",
      properties: { wipeDataFlags: { items: { not: { const: 'WIPE_DATA_FLAG_UNSPECIFIED' } } } },
    },
    'wipe.reason_localized_max_length': {
      description: 'a localized message of wipeReason must have at most 200 characters',
      $comment: 'this.wipeReason.localizedMessages.all(locale, size(this.wipeReason.localizedMessages[locale]) <= 200)',
      properties: { wipeReason: { properties: { localizedMessages: { additionalProperties: { maxLength: 200 } } } } },
    },
    'wipe.reason_max_length': {
      description: 'the default message of wipeReason must have at most 200 characters',
      $comment: 'size(this.wipeReason.defaultMessage) <= 200',
      properties: { wipeReason: { properties: { defaultMessage: { maxLength: 200 } } } },
    },
  },
};
