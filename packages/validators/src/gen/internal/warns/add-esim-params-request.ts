import { isActivationCode } from '../../../runtime/is-activation-code.ts';

const ACTIVATION_STATE = 1 << 0;

/** Tells whether there is anything to warn about in a AddEsimParamsRequest that passed. */
export function warnsAddEsimParamsRequest(value: object): boolean {
  let activationCode = '';
  let activationState = 'ACTIVATION_STATE_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'activationCode':
        activationCode = member as string;
        break;
      case 'activationState':
        seen |= ACTIVATION_STATE;
        activationState = member as string;
        break;
    }
  }
  // add_esim.activation_code_format
  if (activationCode !== '' && !isActivationCode(activationCode)) return true;
  // add_esim.activation_code_prefix
  if (/^[Ll][Pp][Aa]:/u.test(activationCode)) return true;
  // add_esim.activation_state_unspecified
  if ((seen & ACTIVATION_STATE) !== 0 && activationState === 'ACTIVATION_STATE_UNSPECIFIED') return true;
  return false;
}
