import type { Words } from '../../../runtime/types.ts';

/** Tells whether a value is one of ActivationState. */
export function isActivationState(value: unknown): value is string {
  return value === 'ACTIVATION_STATE_UNSPECIFIED' || value === 'ACTIVATED' || value === 'NOT_ACTIVATED';
}

/** The values of ActivationState that say something, for messages. */
export const activationStateWords: Words = {
  list: ['ACTIVATED', 'NOT_ACTIVATED'],
  text: 'ACTIVATED, NOT_ACTIVATED',
};
