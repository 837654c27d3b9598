import { activationStateWords, isActivationState } from '../enums/activation-state.ts';
import {
  addEsimActivationCodeFormat,
  addEsimActivationCodePrefix,
  addEsimActivationCodeRequired,
  addEsimActivationStateRequired,
  addEsimActivationStateUnspecified,
} from '../rules/add-esim.ts';
import { isActivationCode } from '../../../runtime/is-activation-code.ts';
import type { Report } from '../../../runtime/report.ts';

const ACTIVATION_STATE = 1 << 0;

const fields: readonly string[] = ['activationCode', 'activationState'];

/** Reports what is wrong with a value as a AddEsimParamsRequest. */
export function reportAddEsimParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let activationCode = '';
  let activationState = 'ACTIVATION_STATE_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'activationCode':
        if (report.isText(member)) activationCode = member;
        break;
      case 'activationState':
        seen |= ACTIVATION_STATE;
        if (report.isWord(member, isActivationState, activationStateWords)) activationState = member;
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'AddEsimParams', fields);
    }
    report.leave();
  }
  // add_esim.activation_code_format
  if (activationCode !== '' && !isActivationCode(activationCode) && report.asks(addEsimActivationCodeFormat))
    report.broken(addEsimActivationCodeFormat);
  // add_esim.activation_code_prefix
  if (/^[Ll][Pp][Aa]:/u.test(activationCode) && report.asks(addEsimActivationCodePrefix)) report.broken(addEsimActivationCodePrefix);
  // add_esim.activation_code_required
  if (activationCode === '' && report.asks(addEsimActivationCodeRequired)) report.broken(addEsimActivationCodeRequired);
  // add_esim.activation_state_required
  if ((seen & ACTIVATION_STATE) === 0 && report.asks(addEsimActivationStateRequired)) report.broken(addEsimActivationStateRequired);
  // add_esim.activation_state_unspecified
  if (
    (seen & ACTIVATION_STATE) !== 0 &&
    activationState === 'ACTIVATION_STATE_UNSPECIFIED' &&
    report.asks(addEsimActivationStateUnspecified)
  )
    report.broken(addEsimActivationStateUnspecified);
}
