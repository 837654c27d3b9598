import { warnsAddEsimParamsRequest } from './add-esim-params-request.ts';
import { warnsClearAppsDataParamsRequest } from './clear-apps-data-params-request.ts';
import { warnsRemoveEsimParamsRequest } from './remove-esim-params-request.ts';
import { warnsStartLostModeParamsRequest } from './start-lost-mode-params-request.ts';
import { warnsWipeParamsRequest } from './wipe-params-request.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { duplicates } from '../../../runtime/duplicates.ts';
import { isZeroDuration } from '../../../runtime/duration.ts';
import { emptyList } from '../../../runtime/empty.ts';

const CLEAR_APPS_DATA_PARAMS = 1 << 0;
const START_LOST_MODE_PARAMS = 1 << 1;
const STOP_LOST_MODE_PARAMS = 1 << 2;
const ADD_ESIM_PARAMS = 1 << 3;
const REMOVE_ESIM_PARAMS = 1 << 4;
const REQUEST_DEVICE_INFO_PARAMS = 1 << 5;
const WIPE_PARAMS = 1 << 6;
/** CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS | ADD_ESIM_PARAMS | REMOVE_ESIM_PARAMS | REQUEST_DEVICE_INFO_PARAMS | WIPE_PARAMS */
const PARAMS = 0b1111111;

/** Tells whether there is anything to warn about in a CommandRequest that passed. */
export function warnsCommandRequest(value: object): boolean {
  let duration: string | undefined;
  let resetPasswordFlags: readonly string[] = emptyList;
  let newPassword = '';
  let type = 'COMMAND_TYPE_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'type':
        type = member as string;
        break;
      case 'duration':
        duration = member as string;
        break;
      case 'newPassword':
        newPassword = member as string;
        break;
      case 'resetPasswordFlags':
        resetPasswordFlags = member as readonly string[];
        break;
      case 'clearAppsDataParams':
        seen |= CLEAR_APPS_DATA_PARAMS;
        if (warnsClearAppsDataParamsRequest(member as object)) return true;
        break;
      case 'startLostModeParams':
        seen |= START_LOST_MODE_PARAMS;
        if (warnsStartLostModeParamsRequest(member as object)) return true;
        break;
      case 'stopLostModeParams':
        seen |= STOP_LOST_MODE_PARAMS;
        break;
      case 'addEsimParams':
        seen |= ADD_ESIM_PARAMS;
        if (warnsAddEsimParamsRequest(member as object)) return true;
        break;
      case 'removeEsimParams':
        seen |= REMOVE_ESIM_PARAMS;
        if (warnsRemoveEsimParamsRequest(member as object)) return true;
        break;
      case 'requestDeviceInfoParams':
        seen |= REQUEST_DEVICE_INFO_PARAMS;
        break;
      case 'wipeParams':
        seen |= WIPE_PARAMS;
        if (warnsWipeParamsRequest(member as object)) return true;
        break;
    }
  }
  // What the command is: its type, or else the owner of the only params member.
  let kind = type;
  if (kind === 'COMMAND_TYPE_UNSPECIFIED') {
    switch (seen & PARAMS) {
      case CLEAR_APPS_DATA_PARAMS:
        kind = 'CLEAR_APP_DATA';
        break;
      case START_LOST_MODE_PARAMS:
        kind = 'START_LOST_MODE';
        break;
      case STOP_LOST_MODE_PARAMS:
        kind = 'STOP_LOST_MODE';
        break;
      case ADD_ESIM_PARAMS:
        kind = 'ADD_ESIM';
        break;
      case REMOVE_ESIM_PARAMS:
        kind = 'REMOVE_ESIM';
        break;
      case REQUEST_DEVICE_INFO_PARAMS:
        kind = 'REQUEST_DEVICE_INFO';
        break;
      case WIPE_PARAMS:
        kind = 'WIPE';
        break;
      default:
        kind = '';
    }
  }
  // request.duration_zero
  if (duration !== undefined && isZeroDuration(duration)) return true;
  // reset_password.duplicate_flag
  if (duplicates(resetPasswordFlags).length > 0) return true;
  // reset_password.flag_unspecified
  for (const flag of resetPasswordFlags) {
    if (flag === 'RESET_PASSWORD_FLAG_UNSPECIFIED') return true;
  }
  switch (kind) {
    case 'RESET_PASSWORD':
      // reset_password.password_missing
      if (newPassword === '') return true;
      // reset_password.short_password
      if (newPassword !== '' && (newPassword.length < 6 || codePoints(newPassword) < 6)) return true;
      break;
    case 'STOP_LOST_MODE':
      // stop_lost_mode.params_expected
      if ((seen & PARAMS) === 0) return true;
      break;
    case 'WIPE':
      // wipe.params_expected
      if ((seen & PARAMS) === 0) return true;
      break;
  }
  return false;
}
