import { commandTypeWords, isCommandType } from '../enums/command-type.ts';
import { isResetPasswordFlag, resetPasswordFlagWords } from '../enums/reset-password-flag.ts';
import { reportAddEsimParamsRequest } from './add-esim-params-request.ts';
import { reportClearAppsDataParamsRequest } from './clear-apps-data-params-request.ts';
import { reportRemoveEsimParamsRequest } from './remove-esim-params-request.ts';
import { reportRequestDeviceInfoParamsRequest } from './request-device-info-params-request.ts';
import { reportStartLostModeParamsRequest } from './start-lost-mode-params-request.ts';
import { reportStopLostModeParamsRequest } from './stop-lost-mode-params-request.ts';
import { reportWipeParamsRequest } from './wipe-params-request.ts';
import { addEsimParamsRequired } from '../rules/add-esim.ts';
import { clearAppDataParamsRequired } from '../rules/clear-app-data.ts';
import { lockDuration } from '../rules/lock.ts';
import { removeEsimParamsRequired } from '../rules/remove-esim.ts';
import { requestDeviceInfoParamsRequired } from '../rules/request-device-info.ts';
import {
  requestDurationFormat,
  requestDurationRange,
  requestDurationZero,
  requestFieldsOfType,
  requestOneParams,
  requestParamsExcludePassword,
  requestServerSetField,
  requestTypeBesideParams,
  requestTypeMatchesParams,
  requestTypeOrParams,
  requestTypeUnspecified,
} from '../rules/request.ts';
import {
  resetPasswordDuplicateFlag,
  resetPasswordFlagUnspecified,
  resetPasswordPasswordMissing,
  resetPasswordShortPassword,
} from '../rules/reset-password.ts';
import { startLostModeParamsRequired } from '../rules/start-lost-mode.ts';
import { stopLostModeParamsExpected } from '../rules/stop-lost-mode.ts';
import { wipeParamsExpected } from '../rules/wipe.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { duplicates } from '../../../runtime/duplicates.ts';
import { isDuration, isDurationWithin, isZeroDuration } from '../../../runtime/duration.ts';
import { emptyList } from '../../../runtime/empty.ts';
import type { Report } from '../../../runtime/report.ts';

const TYPE = 1 << 0;
const DURATION = 1 << 1;
const NEW_PASSWORD = 1 << 2;
const RESET_PASSWORD_FLAGS = 1 << 3;
const CLEAR_APPS_DATA_PARAMS = 1 << 4;
const START_LOST_MODE_PARAMS = 1 << 5;
const STOP_LOST_MODE_PARAMS = 1 << 6;
const ADD_ESIM_PARAMS = 1 << 7;
const REMOVE_ESIM_PARAMS = 1 << 8;
const REQUEST_DEVICE_INFO_PARAMS = 1 << 9;
const WIPE_PARAMS = 1 << 10;
/** CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS | ADD_ESIM_PARAMS | REMOVE_ESIM_PARAMS | REQUEST_DEVICE_INFO_PARAMS | WIPE_PARAMS */
const PARAMS = 0b11111110000;

const fields: readonly string[] = [
  'type',
  'duration',
  'newPassword',
  'resetPasswordFlags',
  'clearAppsDataParams',
  'startLostModeParams',
  'stopLostModeParams',
  'addEsimParams',
  'removeEsimParams',
  'requestDeviceInfoParams',
  'wipeParams',
];

/** Reports what is wrong with a value as a CommandRequest. */
export function reportCommandRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let duration: string | undefined;
  let type = 'COMMAND_TYPE_UNSPECIFIED';
  let resetPasswordFlags: readonly string[] = emptyList;
  let newPassword = '';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'type':
        seen |= TYPE;
        if (report.isWord(member, isCommandType, commandTypeWords)) type = member;
        else type = '';
        break;
      case 'duration':
        seen |= DURATION;
        if (report.isText(member)) duration = member;
        break;
      case 'newPassword':
        seen |= NEW_PASSWORD;
        if (report.isText(member)) newPassword = member;
        break;
      case 'resetPasswordFlags':
        seen |= RESET_PASSWORD_FLAGS;
        if (report.isList(member)) {
          resetPasswordFlags = member as readonly string[];
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            report.isWord(element, isResetPasswordFlag, resetPasswordFlagWords);
            report.leave();
          }
        }
        break;
      case 'clearAppsDataParams':
        seen |= CLEAR_APPS_DATA_PARAMS;
        reportClearAppsDataParamsRequest(member, report);
        break;
      case 'startLostModeParams':
        seen |= START_LOST_MODE_PARAMS;
        reportStartLostModeParamsRequest(member, report);
        break;
      case 'stopLostModeParams':
        seen |= STOP_LOST_MODE_PARAMS;
        reportStopLostModeParamsRequest(member, report);
        break;
      case 'addEsimParams':
        seen |= ADD_ESIM_PARAMS;
        reportAddEsimParamsRequest(member, report);
        break;
      case 'removeEsimParams':
        seen |= REMOVE_ESIM_PARAMS;
        reportRemoveEsimParamsRequest(member, report);
        break;
      case 'requestDeviceInfoParams':
        seen |= REQUEST_DEVICE_INFO_PARAMS;
        reportRequestDeviceInfoParamsRequest(member, report);
        break;
      case 'wipeParams':
        seen |= WIPE_PARAMS;
        reportWipeParamsRequest(member, report);
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
        if (report.asks(requestServerSetField)) report.brokenHere(requestServerSetField);
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'Command', fields);
    }
    report.leave();
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
  if (duration !== undefined && !isDuration(duration) && report.asks(requestDurationFormat)) report.broken(requestDurationFormat);
  // request.duration_range
  if (duration !== undefined && !isDurationWithin(duration, 0, 315576000000) && report.asks(requestDurationRange))
    report.broken(requestDurationRange);
  // request.duration_zero
  if (duration !== undefined && isZeroDuration(duration) && report.asks(requestDurationZero)) report.broken(requestDurationZero);
  // request.fields_of_type
  if ((seen & PARAMS) === 0 && kind !== '') {
    if ((seen & NEW_PASSWORD) !== 0 && kind !== 'RESET_PASSWORD' && report.asks(requestFieldsOfType))
      report.broken(requestFieldsOfType, 'newPassword');
    if ((seen & RESET_PASSWORD_FLAGS) !== 0 && kind !== 'RESET_PASSWORD' && report.asks(requestFieldsOfType))
      report.broken(requestFieldsOfType, 'resetPasswordFlags');
  }
  // request.one_params
  if ((seen & START_LOST_MODE_PARAMS) !== 0 && (seen & CLEAR_APPS_DATA_PARAMS) !== 0 && report.asks(requestOneParams))
    report.broken(requestOneParams, 'startLostModeParams');
  if (
    (seen & STOP_LOST_MODE_PARAMS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS)) !== 0 &&
    report.asks(requestOneParams)
  )
    report.broken(requestOneParams, 'stopLostModeParams');
  if (
    (seen & ADD_ESIM_PARAMS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS)) !== 0 &&
    report.asks(requestOneParams)
  )
    report.broken(requestOneParams, 'addEsimParams');
  if (
    (seen & REMOVE_ESIM_PARAMS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS | ADD_ESIM_PARAMS)) !== 0 &&
    report.asks(requestOneParams)
  )
    report.broken(requestOneParams, 'removeEsimParams');
  if (
    (seen & REQUEST_DEVICE_INFO_PARAMS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS | ADD_ESIM_PARAMS | REMOVE_ESIM_PARAMS)) !== 0 &&
    report.asks(requestOneParams)
  )
    report.broken(requestOneParams, 'requestDeviceInfoParams');
  if (
    (seen & WIPE_PARAMS) !== 0 &&
    (seen &
      (CLEAR_APPS_DATA_PARAMS |
        START_LOST_MODE_PARAMS |
        STOP_LOST_MODE_PARAMS |
        ADD_ESIM_PARAMS |
        REMOVE_ESIM_PARAMS |
        REQUEST_DEVICE_INFO_PARAMS)) !==
      0 &&
    report.asks(requestOneParams)
  )
    report.broken(requestOneParams, 'wipeParams');
  // request.params_exclude_password
  if ((seen & PARAMS) !== 0) {
    if ((seen & NEW_PASSWORD) !== 0 && report.asks(requestParamsExcludePassword))
      report.broken(requestParamsExcludePassword, 'newPassword');
    if ((seen & RESET_PASSWORD_FLAGS) !== 0 && report.asks(requestParamsExcludePassword))
      report.broken(requestParamsExcludePassword, 'resetPasswordFlags');
  }
  // request.type_beside_params
  if ((seen & TYPE) !== 0 && (seen & PARAMS) !== 0 && report.asks(requestTypeBesideParams)) report.broken(requestTypeBesideParams);
  // request.type_matches_params
  if (type !== 'COMMAND_TYPE_UNSPECIFIED') {
    switch (seen & PARAMS) {
      case CLEAR_APPS_DATA_PARAMS:
        if (type !== 'CLEAR_APP_DATA' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
      case START_LOST_MODE_PARAMS:
        if (type !== 'START_LOST_MODE' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
      case STOP_LOST_MODE_PARAMS:
        if (type !== 'STOP_LOST_MODE' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
      case ADD_ESIM_PARAMS:
        if (type !== 'ADD_ESIM' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
      case REMOVE_ESIM_PARAMS:
        if (type !== 'REMOVE_ESIM' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
      case REQUEST_DEVICE_INFO_PARAMS:
        if (type !== 'REQUEST_DEVICE_INFO' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
      case WIPE_PARAMS:
        if (type !== 'WIPE' && report.asks(requestTypeMatchesParams)) report.broken(requestTypeMatchesParams);
        break;
    }
  }
  // request.type_or_params
  if ((seen & (TYPE | PARAMS)) === 0 && report.asks(requestTypeOrParams)) report.broken(requestTypeOrParams);
  // request.type_unspecified
  if ((seen & TYPE) !== 0 && type === 'COMMAND_TYPE_UNSPECIFIED' && report.asks(requestTypeUnspecified))
    report.broken(requestTypeUnspecified);
  // reset_password.duplicate_flag
  if (report.asks(resetPasswordDuplicateFlag)) {
    for (const i of duplicates(resetPasswordFlags)) {
      report.broken(resetPasswordDuplicateFlag, i);
    }
  }
  // reset_password.flag_unspecified
  if (report.asks(resetPasswordFlagUnspecified)) {
    for (const [i, flag] of resetPasswordFlags.entries()) {
      if (flag === 'RESET_PASSWORD_FLAG_UNSPECIFIED') report.broken(resetPasswordFlagUnspecified, i);
    }
  }
  switch (kind) {
    case 'LOCK':
      // lock.duration
      if ((seen & DURATION) !== 0 && report.asks(lockDuration)) report.broken(lockDuration);
      break;
    case 'RESET_PASSWORD':
      // reset_password.password_missing
      if (newPassword === '' && report.asks(resetPasswordPasswordMissing)) report.broken(resetPasswordPasswordMissing);
      // reset_password.short_password
      if (newPassword !== '' && (newPassword.length < 6 || codePoints(newPassword) < 6) && report.asks(resetPasswordShortPassword))
        report.broken(resetPasswordShortPassword);
      break;
    case 'CLEAR_APP_DATA':
      // clear_app_data.params_required
      if ((seen & PARAMS) === 0 && report.asks(clearAppDataParamsRequired)) report.broken(clearAppDataParamsRequired);
      break;
    case 'START_LOST_MODE':
      // start_lost_mode.params_required
      if ((seen & PARAMS) === 0 && report.asks(startLostModeParamsRequired)) report.broken(startLostModeParamsRequired);
      break;
    case 'STOP_LOST_MODE':
      // stop_lost_mode.params_expected
      if ((seen & PARAMS) === 0 && report.asks(stopLostModeParamsExpected)) report.broken(stopLostModeParamsExpected);
      break;
    case 'ADD_ESIM':
      // add_esim.params_required
      if ((seen & PARAMS) === 0 && report.asks(addEsimParamsRequired)) report.broken(addEsimParamsRequired);
      break;
    case 'REMOVE_ESIM':
      // remove_esim.params_required
      if ((seen & PARAMS) === 0 && report.asks(removeEsimParamsRequired)) report.broken(removeEsimParamsRequired);
      break;
    case 'REQUEST_DEVICE_INFO':
      // request_device_info.params_required
      if ((seen & PARAMS) === 0 && report.asks(requestDeviceInfoParamsRequired)) report.broken(requestDeviceInfoParamsRequired);
      break;
    case 'WIPE':
      // wipe.params_expected
      if ((seen & PARAMS) === 0 && report.asks(wipeParamsExpected)) report.broken(wipeParamsExpected);
      break;
  }
}
