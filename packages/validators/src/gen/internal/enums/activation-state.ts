/** Tells whether a value is one of ActivationState. */
export function isActivationState(value: unknown): value is string {
  return value === 'ACTIVATION_STATE_UNSPECIFIED' || value === 'ACTIVATED' || value === 'NOT_ACTIVATED';
}

/** The values of ActivationState, for messages: those that say something. */
export const activationStateWords: readonly string[] = ['ACTIVATED', 'NOT_ACTIVATED'];
