/** AddEsimParamsRequest as JSON Schema. */
export const addEsimParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'AddEsimParamsRequest',
  description: 'Input of ADD_ESIM: which profile to download, and its state afterwards. There is no place for a confirmation code.',
  type: 'object',
  properties: {
    activationCode: {
      description: 'Activation code of the eSIM profile, as the carrier gives it: 1$, the server, $, the matching ID (SGP.22 section 4.1).',
      type: 'string',
    },
    activationState: { description: 'State of the profile once it is on the device.', $ref: '#/$defs/ActivationState' },
  },
  required: ['activationCode', 'activationState'],
  additionalProperties: false,
  allOf: [
    { $ref: '#/$defs/AddEsimParamsRequest/$defs/add_esim.activation_code_required' },
    { $ref: '#/$defs/AddEsimParamsRequest/$defs/add_esim.activation_state_required' },
  ],
  $defs: {
    'add_esim.activation_code_prefix': {
      description: 'activationCode must not begin with LPA: to be safe',
      $comment: "!this.activationCode.matches('^[Ll][Pp][Aa]:')",
      properties: { activationCode: { not: { pattern: '^[Ll][Pp][Aa]:' } } },
    },
    'add_esim.activation_code_required': {
      description: 'activationCode must not be empty',
      $comment: "this.activationCode != ''",
      properties: { activationCode: { not: { const: '' } } },
      required: ['activationCode'],
    },
    'add_esim.activation_state_required': {
      description: 'activationState must be set',
      $comment: 'has(this.activationState)',
      required: ['activationState'],
    },
    'add_esim.activation_state_unspecified': {
      description: 'activationState must be ACTIVATED or NOT_ACTIVATED to mean the same on every device',
      $comment: "!has(this.activationState) || this.activationState != 'ACTIVATION_STATE_UNSPECIFIED'",
      anyOf: [
        { properties: { activationState: false } },
        { properties: { activationState: { not: { const: 'ACTIVATION_STATE_UNSPECIFIED' } } }, required: ['activationState'] },
      ],
    },
  },
};
