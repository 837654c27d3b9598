/** RemoveEsimParamsRequest as JSON Schema. */
export const removeEsimParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'RemoveEsimParamsRequest',
  description: 'Input of REMOVE_ESIM: which profile to delete.',
  type: 'object',
  properties: { iccId: { description: 'ICCID of the eSIM profile to delete.', type: 'string' } },
  required: ['iccId'],
  additionalProperties: false,
  allOf: [{ $ref: '#/$defs/RemoveEsimParamsRequest/$defs/remove_esim.icc_id_required' }],
  $defs: {
    'remove_esim.icc_id_format': {
      description: 'iccId must be 18 to 20 digits',
      $comment: "this.iccId == '' || this.iccId.matches('^[0-9]{18,20}$')",
      anyOf: [{ properties: { iccId: { const: '' } } }, { properties: { iccId: { pattern: '^[0-9]{18,20}$' } }, required: ['iccId'] }],
    },
    'remove_esim.icc_id_prefix': {
      description: 'iccId must begin with 89, the digits of telecommunications',
      $comment: "!this.iccId.matches('^[0-9]{18,20}$') || this.iccId.startsWith('89')",
      anyOf: [
        { properties: { iccId: { not: { pattern: '^[0-9]{18,20}$' } } } },
        { properties: { iccId: { pattern: '^89' } }, required: ['iccId'] },
      ],
    },
    'remove_esim.icc_id_required': {
      description: 'iccId must not be empty',
      $comment: "this.iccId != ''",
      properties: { iccId: { not: { const: '' } } },
      required: ['iccId'],
    },
  },
};
