import { isCommandType } from '../enums/command-type.ts';
import { reportAddEsimParams } from './add-esim-params.ts';
import { reportClearAppsDataParams } from './clear-apps-data-params.ts';
import { reportClearAppsDataStatus } from './clear-apps-data-status.ts';
import { reportEsimCommandStatus } from './esim-command-status.ts';
import { reportRemoveEsimParams } from './remove-esim-params.ts';
import { reportRequestDeviceInfoParams } from './request-device-info-params.ts';
import { reportRequestDeviceInfoStatus } from './request-device-info-status.ts';
import { reportStartLostModeParams } from './start-lost-mode-params.ts';
import { reportStartLostModeStatus } from './start-lost-mode-status.ts';
import { reportStopLostModeParams } from './stop-lost-mode-params.ts';
import { reportStopLostModeStatus } from './stop-lost-mode-status.ts';
import { reportWipeParams } from './wipe-params.ts';
import {
  resultCreateTimeFormat,
  resultEidInfoNeedsSucceeded,
  resultEsimInfoNeedsSuccess,
  resultIccIdNotFoundNeedsRemove,
  resultInternalErrorDetailsNeedInternalError,
  resultNoAvailableSlotNeedsActivated,
  resultNoAvailableSlotNeedsAdd,
  resultOneStatus,
  resultStatusOfType,
  resultUserNameFormat,
} from '../rules/result.ts';
import { isNormalizedTimestamp } from '../../../runtime/is-normalized-timestamp.ts';
import { isObject } from '../../../runtime/is-object.ts';
import { isResourceName } from '../../../runtime/is-resource-name.ts';
import type { Report } from '../../../runtime/report.ts';

const CLEAR_APPS_DATA_PARAMS = 1 << 0;
const START_LOST_MODE_PARAMS = 1 << 1;
const STOP_LOST_MODE_PARAMS = 1 << 2;
const ADD_ESIM_PARAMS = 1 << 3;
const REMOVE_ESIM_PARAMS = 1 << 4;
const REQUEST_DEVICE_INFO_PARAMS = 1 << 5;
const WIPE_PARAMS = 1 << 6;
const CLEAR_APPS_DATA_STATUS = 1 << 7;
const START_LOST_MODE_STATUS = 1 << 8;
const STOP_LOST_MODE_STATUS = 1 << 9;
const ESIM_STATUS = 1 << 10;
const REQUEST_DEVICE_INFO_STATUS = 1 << 11;
/** CLEAR_APPS_DATA_PARAMS | START_LOST_MODE_PARAMS | STOP_LOST_MODE_PARAMS | ADD_ESIM_PARAMS | REMOVE_ESIM_PARAMS | REQUEST_DEVICE_INFO_PARAMS | WIPE_PARAMS */
const PARAMS = 0b1111111;
/** CLEAR_APPS_DATA_STATUS | START_LOST_MODE_STATUS | STOP_LOST_MODE_STATUS | ESIM_STATUS | REQUEST_DEVICE_INFO_STATUS */
const STATUS = 0b111110000000;

/** What the rules read of requestDeviceInfoStatus. */
interface RequestDeviceInfoStatus {
  readonly eidInfo?: object;
  readonly status?: string;
}

/** What the rules read of esimStatus. */
interface EsimStatus {
  readonly esimInfo?: object;
  readonly status?: string;
  readonly internalErrorDetails?: object;
}

/** What the rules read of addEsimParams. */
interface AddEsimParams {
  readonly activationState?: string;
}

/** Reports what is wrong with a value as a Command. */
export function reportCommand(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let createTime: string | undefined;
  let requestDeviceInfoStatus: RequestDeviceInfoStatus | undefined;
  let esimStatus: EsimStatus | undefined;
  let addEsimParams: AddEsimParams | undefined;
  let userName = '';
  let type = 'COMMAND_TYPE_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'type':
        if (report.isText(member)) type = member;
        else type = '';
        break;
      case 'createTime':
        if (report.isText(member)) createTime = member;
        break;
      case 'duration':
        report.isText(member);
        break;
      case 'userName':
        if (report.isText(member)) userName = member;
        break;
      case 'errorCode':
        report.isText(member);
        break;
      case 'newPassword':
        report.isText(member);
        break;
      case 'resetPasswordFlags':
        if (report.isList(member)) {
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            report.isText(element);
            report.leave();
          }
        }
        break;
      case 'clearAppsDataParams':
        seen |= CLEAR_APPS_DATA_PARAMS;
        reportClearAppsDataParams(member, report);
        break;
      case 'startLostModeParams':
        seen |= START_LOST_MODE_PARAMS;
        reportStartLostModeParams(member, report);
        break;
      case 'stopLostModeParams':
        seen |= STOP_LOST_MODE_PARAMS;
        reportStopLostModeParams(member, report);
        break;
      case 'addEsimParams':
        seen |= ADD_ESIM_PARAMS;
        reportAddEsimParams(member, report);
        if (isObject(member)) addEsimParams = member as AddEsimParams;
        break;
      case 'removeEsimParams':
        seen |= REMOVE_ESIM_PARAMS;
        reportRemoveEsimParams(member, report);
        break;
      case 'requestDeviceInfoParams':
        seen |= REQUEST_DEVICE_INFO_PARAMS;
        reportRequestDeviceInfoParams(member, report);
        break;
      case 'wipeParams':
        seen |= WIPE_PARAMS;
        reportWipeParams(member, report);
        break;
      case 'clearAppsDataStatus':
        seen |= CLEAR_APPS_DATA_STATUS;
        reportClearAppsDataStatus(member, report);
        break;
      case 'startLostModeStatus':
        seen |= START_LOST_MODE_STATUS;
        reportStartLostModeStatus(member, report);
        break;
      case 'stopLostModeStatus':
        seen |= STOP_LOST_MODE_STATUS;
        reportStopLostModeStatus(member, report);
        break;
      case 'esimStatus':
        seen |= ESIM_STATUS;
        reportEsimCommandStatus(member, report);
        if (isObject(member)) esimStatus = member as EsimStatus;
        break;
      case 'requestDeviceInfoStatus':
        seen |= REQUEST_DEVICE_INFO_STATUS;
        reportRequestDeviceInfoStatus(member, report);
        if (isObject(member)) requestDeviceInfoStatus = member as RequestDeviceInfoStatus;
        break;
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
  const status = esimStatus?.status ?? 'STATUS_UNSPECIFIED';
  // result.create_time_format
  if (createTime !== undefined && !isNormalizedTimestamp(createTime) && report.asks(resultCreateTimeFormat))
    report.broken(resultCreateTimeFormat);
  // result.eid_info_needs_succeeded
  if (
    report.asks(resultEidInfoNeedsSucceeded) &&
    requestDeviceInfoStatus?.eidInfo !== undefined &&
    requestDeviceInfoStatus?.status !== 'SUCCEEDED'
  )
    report.broken(resultEidInfoNeedsSucceeded);
  // result.esim_info_needs_success
  if (report.asks(resultEsimInfoNeedsSuccess) && esimStatus?.esimInfo !== undefined && status !== 'SUCCESS')
    report.broken(resultEsimInfoNeedsSuccess);
  // result.internal_error_details_need_internal_error
  if (
    report.asks(resultInternalErrorDetailsNeedInternalError) &&
    esimStatus?.internalErrorDetails !== undefined &&
    status !== 'INTERNAL_ERROR'
  )
    report.broken(resultInternalErrorDetailsNeedInternalError);
  // result.one_status
  if ((seen & START_LOST_MODE_STATUS) !== 0 && (seen & CLEAR_APPS_DATA_STATUS) !== 0 && report.asks(resultOneStatus))
    report.broken(resultOneStatus, 'startLostModeStatus');
  if (
    (seen & STOP_LOST_MODE_STATUS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_STATUS | START_LOST_MODE_STATUS)) !== 0 &&
    report.asks(resultOneStatus)
  )
    report.broken(resultOneStatus, 'stopLostModeStatus');
  if (
    (seen & ESIM_STATUS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_STATUS | START_LOST_MODE_STATUS | STOP_LOST_MODE_STATUS)) !== 0 &&
    report.asks(resultOneStatus)
  )
    report.broken(resultOneStatus, 'esimStatus');
  if (
    (seen & REQUEST_DEVICE_INFO_STATUS) !== 0 &&
    (seen & (CLEAR_APPS_DATA_STATUS | START_LOST_MODE_STATUS | STOP_LOST_MODE_STATUS | ESIM_STATUS)) !== 0 &&
    report.asks(resultOneStatus)
  )
    report.broken(resultOneStatus, 'requestDeviceInfoStatus');
  // result.status_of_type
  if (isCommandType(kind)) {
    if ((seen & CLEAR_APPS_DATA_STATUS) !== 0 && kind !== 'CLEAR_APP_DATA' && report.asks(resultStatusOfType))
      report.broken(resultStatusOfType, 'clearAppsDataStatus');
    if ((seen & START_LOST_MODE_STATUS) !== 0 && kind !== 'START_LOST_MODE' && report.asks(resultStatusOfType))
      report.broken(resultStatusOfType, 'startLostModeStatus');
    if ((seen & STOP_LOST_MODE_STATUS) !== 0 && kind !== 'STOP_LOST_MODE' && report.asks(resultStatusOfType))
      report.broken(resultStatusOfType, 'stopLostModeStatus');
    if ((seen & ESIM_STATUS) !== 0 && kind !== 'ADD_ESIM' && kind !== 'REMOVE_ESIM' && report.asks(resultStatusOfType))
      report.broken(resultStatusOfType, 'esimStatus');
    if ((seen & REQUEST_DEVICE_INFO_STATUS) !== 0 && kind !== 'REQUEST_DEVICE_INFO' && report.asks(resultStatusOfType))
      report.broken(resultStatusOfType, 'requestDeviceInfoStatus');
  }
  // result.user_name_format
  if (userName !== '' && !isResourceName(userName, 'enterprises/{id}/users/{id}') && report.asks(resultUserNameFormat))
    report.broken(resultUserNameFormat);
  switch (kind) {
    case 'ADD_ESIM':
      // result.icc_id_not_found_needs_remove
      if (report.asks(resultIccIdNotFoundNeedsRemove) && status === 'ERROR_ICC_ID_NOT_FOUND') report.broken(resultIccIdNotFoundNeedsRemove);
      // result.no_available_slot_needs_activated
      if (
        report.asks(resultNoAvailableSlotNeedsActivated) &&
        status === 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT' &&
        addEsimParams?.activationState === 'NOT_ACTIVATED'
      )
        report.broken(resultNoAvailableSlotNeedsActivated);
      break;
    case 'REMOVE_ESIM':
      // result.no_available_slot_needs_add
      if (report.asks(resultNoAvailableSlotNeedsAdd) && status === 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT')
        report.broken(resultNoAvailableSlotNeedsAdd);
      break;
  }
}
