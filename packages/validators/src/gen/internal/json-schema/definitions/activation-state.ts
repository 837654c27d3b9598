/** ActivationState as JSON Schema. */
export const activationStateDefinition: Readonly<Record<string, unknown>> = {
  title: 'ActivationState',
  description: 'State of an eSIM profile once it is on the device.',
  type: 'string',
  enum: ['ACTIVATION_STATE_UNSPECIFIED', 'ACTIVATED', 'NOT_ACTIVATED'],
};
