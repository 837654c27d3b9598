import { isCommandType } from '../enums/command-type.ts';
import { isResetPasswordFlag } from '../enums/reset-password-flag.ts';
import { passesAddEsimParamsRequest } from './add-esim-params-request.ts';
import { passesClearAppsDataParamsRequest } from './clear-apps-data-params-request.ts';
import { passesRemoveEsimParamsRequest } from './remove-esim-params-request.ts';
import { passesRequestDeviceInfoParamsRequest } from './request-device-info-params-request.ts';
import { passesStartLostModeParamsRequest } from './start-lost-mode-params-request.ts';
import { passesStopLostModeParamsRequest } from './stop-lost-mode-params-request.ts';
import { passesWipeParamsRequest } from './wipe-params-request.ts';
import { isDuration, isDurationWithin } from '../../../runtime/duration.ts';
import { hasSeveral } from '../../../runtime/has-several.ts';
import { isObject } from '../../../runtime/is-object.ts';

const TYPE = 1 << 0;
const NEW_PASSWORD = 1 << 1;
const RESET_PASSWORD_FLAGS = 1 << 2;
const CLEAR_APPS_DATA_PARAMS = 1 << 3;
const START_LOST_MODE_PARAMS = 1 << 4;
const STOP_LOST_MODE_PARAMS = 1 << 5;
const ADD_ESIM_PARAMS = 1 << 6;
const REMOVE_ESIM_PARAMS = 1 << 7;
const REQUEST_DEVICE_INFO_PARAMS = 1 << 8;
const WIPE_PARAMS = 1 << 9;
/** CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS | ADD_ESIM_PARAMS | REMOVE_ESIM_PARAMS | REQUEST_DEVICE_INFO_PARAMS | WIPE_PARAMS */
const PARAMS = 0b1111111000;

/** Tells whether a value is a CommandRequest that breaks no error rule. */
export function passesCommandRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let duration: string | undefined;
  let type = 'COMMAND_TYPE_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'type':
        seen |= TYPE;
        if (!isCommandType(member)) return false;
        type = member;
        break;
      case 'duration':
        if (typeof member !== 'string') return false;
        duration = member;
        break;
      case 'newPassword':
        seen |= NEW_PASSWORD;
        if (typeof member !== 'string') return false;
        break;
      case 'resetPasswordFlags':
        seen |= RESET_PASSWORD_FLAGS;
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (!isResetPasswordFlag(element)) return false;
        }
        break;
      case 'clearAppsDataParams':
        seen |= CLEAR_APPS_DATA_PARAMS;
        if (!passesClearAppsDataParamsRequest(member)) return false;
        break;
      case 'startLostModeParams':
        seen |= START_LOST_MODE_PARAMS;
        if (!passesStartLostModeParamsRequest(member)) return false;
        break;
      case 'stopLostModeParams':
        seen |= STOP_LOST_MODE_PARAMS;
        if (!passesStopLostModeParamsRequest(member)) return false;
        break;
      case 'addEsimParams':
        seen |= ADD_ESIM_PARAMS;
        if (!passesAddEsimParamsRequest(member)) return false;
        break;
      case 'removeEsimParams':
        seen |= REMOVE_ESIM_PARAMS;
        if (!passesRemoveEsimParamsRequest(member)) return false;
        break;
      case 'requestDeviceInfoParams':
        seen |= REQUEST_DEVICE_INFO_PARAMS;
        if (!passesRequestDeviceInfoParamsRequest(member)) return false;
        break;
      case 'wipeParams':
        seen |= WIPE_PARAMS;
        if (!passesWipeParamsRequest(member)) return false;
        break;
      case 'createTime':
      case 'userName':
      case 'errorCode':
      case 'clearAppsDataStatus':
      case 'startLostModeStatus':
      case 'stopLostModeStatus':
      case 'esimStatus':
      case 'requestDeviceInfoStatus':
        // request.server_set_field
        return false;
      default:
        if (Object.hasOwn(value, key)) return false;
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
  // request.duration_format
  if (duration !== undefined && !isDuration(duration)) return false;
  // request.duration_range
  if (duration !== undefined && !isDurationWithin(duration, 0, 315576000000)) return false;
  // request.fields_of_type
  if ((seen & PARAMS) === 0 && kind !== '') {
    if ((seen & NEW_PASSWORD) !== 0 && kind !== 'RESET_PASSWORD') return false;
    if ((seen & RESET_PASSWORD_FLAGS) !== 0 && kind !== 'RESET_PASSWORD') return false;
  }
  // request.one_params
  if (hasSeveral(seen & PARAMS)) return false;
  // request.params_exclude_password
  if ((seen & (NEW_PASSWORD | RESET_PASSWORD_FLAGS)) !== 0 && (seen & PARAMS) !== 0) return false;
  // request.type_matches_params
  if (type !== 'COMMAND_TYPE_UNSPECIFIED') {
    switch (seen & PARAMS) {
      case CLEAR_APPS_DATA_PARAMS:
        if (type !== 'CLEAR_APP_DATA') return false;
        break;
      case START_LOST_MODE_PARAMS:
        if (type !== 'START_LOST_MODE') return false;
        break;
      case STOP_LOST_MODE_PARAMS:
        if (type !== 'STOP_LOST_MODE') return false;
        break;
      case ADD_ESIM_PARAMS:
        if (type !== 'ADD_ESIM') return false;
        break;
      case REMOVE_ESIM_PARAMS:
        if (type !== 'REMOVE_ESIM') return false;
        break;
      case REQUEST_DEVICE_INFO_PARAMS:
        if (type !== 'REQUEST_DEVICE_INFO') return false;
        break;
      case WIPE_PARAMS:
        if (type !== 'WIPE') return false;
        break;
    }
  }
  // request.type_or_params
  if ((seen & (TYPE | PARAMS)) === 0) return false;
  // request.type_unspecified
  if ((seen & TYPE) !== 0 && type === 'COMMAND_TYPE_UNSPECIFIED') return false;
  switch (kind) {
    case 'CLEAR_APP_DATA':
      // clear_app_data.params_required
      if ((seen & PARAMS) === 0) return false;
      break;
    case 'START_LOST_MODE':
      // start_lost_mode.params_required
      if ((seen & PARAMS) === 0) return false;
      break;
    case 'ADD_ESIM':
      // add_esim.params_required
      if ((seen & PARAMS) === 0) return false;
      break;
    case 'REMOVE_ESIM':
      // remove_esim.params_required
      if ((seen & PARAMS) === 0) return false;
      break;
    case 'REQUEST_DEVICE_INFO':
      // request_device_info.params_required
      if ((seen & PARAMS) === 0) return false;
      break;
  }
  return true;
}
