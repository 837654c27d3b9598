import { isActivationState } from '../enums/activation-state.ts';
import { isObject } from '../../../runtime/is-object.ts';

const ACTIVATION_STATE = 1 << 0;

/** Tells whether a value is a AddEsimParamsRequest that breaks no error rule. */
export function passesAddEsimParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let activationCode = '';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'activationCode':
        if (typeof member !== 'string') return false;
        activationCode = member;
        break;
      case 'activationState':
        seen |= ACTIVATION_STATE;
        if (!isActivationState(member)) return false;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // add_esim.activation_code_required
  if (activationCode === '') return false;
  // add_esim.activation_state_required
  if ((seen & ACTIVATION_STATE) === 0) return false;
  return true;
}
