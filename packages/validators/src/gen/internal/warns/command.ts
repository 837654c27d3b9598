import { isCommandType } from '../enums/command-type.ts';
import { hasSeveral } from '../../../runtime/has-several.ts';
import { isNormalizedTimestamp } from '../../../runtime/is-normalized-timestamp.ts';
import { isResourceName } from '../../../runtime/is-resource-name.ts';

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

/** Tells whether there is anything to warn about in a Command that passed. */
export function warnsCommand(value: object): boolean {
  let createTime: string | undefined;
  let requestDeviceInfoStatus: RequestDeviceInfoStatus | undefined;
  let esimStatus: EsimStatus | undefined;
  let addEsimParams: AddEsimParams | undefined;
  let userName = '';
  let type = 'COMMAND_TYPE_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'type':
        type = member as string;
        break;
      case 'createTime':
        createTime = member as string;
        break;
      case 'userName':
        userName = member as string;
        break;
      case 'clearAppsDataParams':
        seen |= CLEAR_APPS_DATA_PARAMS;
        break;
      case 'startLostModeParams':
        seen |= START_LOST_MODE_PARAMS;
        break;
      case 'stopLostModeParams':
        seen |= STOP_LOST_MODE_PARAMS;
        break;
      case 'addEsimParams':
        seen |= ADD_ESIM_PARAMS;
        addEsimParams = member as AddEsimParams;
        break;
      case 'removeEsimParams':
        seen |= REMOVE_ESIM_PARAMS;
        break;
      case 'requestDeviceInfoParams':
        seen |= REQUEST_DEVICE_INFO_PARAMS;
        break;
      case 'wipeParams':
        seen |= WIPE_PARAMS;
        break;
      case 'clearAppsDataStatus':
        seen |= CLEAR_APPS_DATA_STATUS;
        break;
      case 'startLostModeStatus':
        seen |= START_LOST_MODE_STATUS;
        break;
      case 'stopLostModeStatus':
        seen |= STOP_LOST_MODE_STATUS;
        break;
      case 'esimStatus':
        seen |= ESIM_STATUS;
        esimStatus = member as EsimStatus;
        break;
      case 'requestDeviceInfoStatus':
        seen |= REQUEST_DEVICE_INFO_STATUS;
        requestDeviceInfoStatus = member as RequestDeviceInfoStatus;
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
  const status = esimStatus?.status ?? 'STATUS_UNSPECIFIED';
  // result.create_time_format
  if (createTime !== undefined && !isNormalizedTimestamp(createTime)) return true;
  // result.eid_info_needs_succeeded
  if (requestDeviceInfoStatus?.eidInfo !== undefined && requestDeviceInfoStatus?.status !== 'SUCCEEDED') return true;
  // result.esim_info_needs_success
  if (esimStatus?.esimInfo !== undefined && status !== 'SUCCESS') return true;
  // result.internal_error_details_need_internal_error
  if (esimStatus?.internalErrorDetails !== undefined && status !== 'INTERNAL_ERROR') return true;
  // result.one_status
  if (hasSeveral(seen & STATUS)) return true;
  // result.status_of_type
  if (isCommandType(kind)) {
    if ((seen & CLEAR_APPS_DATA_STATUS) !== 0 && kind !== 'CLEAR_APP_DATA') return true;
    if ((seen & START_LOST_MODE_STATUS) !== 0 && kind !== 'START_LOST_MODE') return true;
    if ((seen & STOP_LOST_MODE_STATUS) !== 0 && kind !== 'STOP_LOST_MODE') return true;
    if ((seen & ESIM_STATUS) !== 0 && kind !== 'ADD_ESIM' && kind !== 'REMOVE_ESIM') return true;
    if ((seen & REQUEST_DEVICE_INFO_STATUS) !== 0 && kind !== 'REQUEST_DEVICE_INFO') return true;
  }
  // result.user_name_format
  if (userName !== '' && !isResourceName(userName, 'enterprises/{id}/users/{id}')) return true;
  switch (kind) {
    case 'ADD_ESIM':
      // result.icc_id_not_found_needs_remove
      if (status === 'ERROR_ICC_ID_NOT_FOUND') return true;
      // result.no_available_slot_needs_activated
      if (status === 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT' && addEsimParams?.activationState === 'NOT_ACTIVATED') return true;
      break;
    case 'REMOVE_ESIM':
      // result.no_available_slot_needs_add
      if (status === 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT') return true;
      break;
  }
  return false;
}
