import { commandKind } from '../command-kind.ts';
import { reportCommandRequest } from './command-request.ts';
import { reportDevice } from './device.ts';
import { addEsimActivatedNeedsCompanyOwned, addEsimMinApiLevel, addEsimRemovable } from '../rules/add-esim.ts';
import { clearAppDataMinApiLevel } from '../rules/clear-app-data.ts';
import { deviceDeleted, deviceEsimWhileProvisioning } from '../rules/device.ts';
import { lockWorkProfileOnly } from '../rules/lock.ts';
import { rebootFullyManaged, rebootMinApiLevel } from '../rules/reboot.ts';
import {
  relinquishOwnershipMinApiLevel,
  relinquishOwnershipOwnership,
  relinquishOwnershipWorkProfile,
} from '../rules/relinquish-ownership.ts';
import { removeEsimMinApiLevel, removeEsimWorkProfileAndroid16 } from '../rules/remove-esim.ts';
import { requestDeviceInfoMinApiLevel, requestDeviceInfoOwnership, requestDeviceInfoWorkProfile } from '../rules/request-device-info.ts';
import { resetPasswordMinLength, resetPasswordMinLengthNumeric, resetPasswordWorkProfileOnly } from '../rules/reset-password.ts';
import {
  startLostModeAlreadyLost,
  startLostModeMinApiLevel,
  startLostModeMinApiLevelWorkProfile,
  startLostModeOwnership,
} from '../rules/start-lost-mode.ts';
import {
  stopLostModeMinApiLevel,
  stopLostModeMinApiLevelWorkProfile,
  stopLostModeNotLost,
  stopLostModeOwnership,
} from '../rules/stop-lost-mode.ts';
import { wipeEsimsAlwaysWiped, wipeEsimsMinApiLevel, wipeReasonCompanyOwned } from '../rules/wipe.ts';
import { silenceSuperseded } from '../silence-superseded.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { emptyList } from '../../../runtime/empty.ts';
import { isObject } from '../../../runtime/is-object.ts';
import type { Report } from '../../../runtime/report.ts';

/** What the rules read of device. */
interface Device {
  readonly ownership?: string;
  readonly apiLevel?: number;
  readonly managementMode?: string;
  readonly appliedState?: string;
}

/** What the rules read of command. */
interface Command {
  readonly addEsimParams?: { readonly activationState?: string };
  readonly newPassword?: string;
  readonly wipeParams?: { readonly wipeDataFlags?: readonly string[]; readonly wipeReason?: object };
}

const fields: readonly string[] = ['command', 'device'];

/** Reports what is wrong with a value as a CommandForDevice. */
export function reportCommandForDevice(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  silenceSuperseded(value, report);
  let device: Device | undefined;
  let command: Command | undefined;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'command':
        reportCommandRequest(member, report);
        if (isObject(member)) command = member as Command;
        break;
      case 'device':
        reportDevice(member, report);
        if (isObject(member)) device = member as Device;
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'CommandForDevice', fields);
    }
    report.leave();
  }
  if (value.command === undefined) report.missing('command');
  if (value.device === undefined) report.missing('device');
  const kind = commandKind(command);
  const ownership = device?.ownership ?? 'OWNERSHIP_UNSPECIFIED';
  const apiLevel = device?.apiLevel ?? 0;
  const managementMode = device?.managementMode ?? 'MANAGEMENT_MODE_UNSPECIFIED';
  const appliedState = device?.appliedState ?? 'DEVICE_STATE_UNSPECIFIED';
  // device.deleted
  if (report.asks(deviceDeleted) && appliedState === 'DELETED') report.broken(deviceDeleted);
  switch (kind) {
    case 'LOCK':
      // lock.work_profile_only
      if (
        report.asks(lockWorkProfileOnly) &&
        (ownership === 'COMPANY_OWNED' || ownership === 'PERSONALLY_OWNED') &&
        apiLevel !== 0 &&
        managementMode === 'PROFILE_OWNER' &&
        (ownership !== 'COMPANY_OWNED' || apiLevel < 26 || apiLevel > 29)
      )
        report.broken(lockWorkProfileOnly);
      break;
    case 'RESET_PASSWORD':
      // reset_password.min_length
      if (
        report.asks(resetPasswordMinLength) &&
        apiLevel >= 34 &&
        (command?.newPassword ?? '') !== '' &&
        ((command?.newPassword ?? '').length < 6 || codePoints(command?.newPassword ?? '') < 6) &&
        !/^[0-9]+$/u.test(command?.newPassword ?? '')
      )
        report.broken(resetPasswordMinLength);
      // reset_password.min_length_numeric
      if (report.asks(resetPasswordMinLengthNumeric) && apiLevel >= 34 && /^[0-9]{1,5}$/u.test(command?.newPassword ?? ''))
        report.broken(resetPasswordMinLengthNumeric);
      // reset_password.work_profile_only
      if (report.asks(resetPasswordWorkProfileOnly) && managementMode === 'PROFILE_OWNER') report.broken(resetPasswordWorkProfileOnly);
      break;
    case 'REBOOT':
      // reboot.fully_managed
      if (report.asks(rebootFullyManaged) && managementMode === 'PROFILE_OWNER') report.broken(rebootFullyManaged);
      // reboot.min_api_level
      if (report.asks(rebootMinApiLevel) && apiLevel !== 0 && apiLevel < 24) report.broken(rebootMinApiLevel);
      break;
    case 'RELINQUISH_OWNERSHIP':
      // relinquish_ownership.min_api_level
      if (report.asks(relinquishOwnershipMinApiLevel) && apiLevel !== 0 && apiLevel < 26) report.broken(relinquishOwnershipMinApiLevel);
      // relinquish_ownership.ownership
      if (report.asks(relinquishOwnershipOwnership) && ownership === 'PERSONALLY_OWNED') report.broken(relinquishOwnershipOwnership);
      // relinquish_ownership.work_profile
      if (report.asks(relinquishOwnershipWorkProfile) && managementMode === 'DEVICE_OWNER') report.broken(relinquishOwnershipWorkProfile);
      break;
    case 'CLEAR_APP_DATA':
      // clear_app_data.min_api_level
      if (report.asks(clearAppDataMinApiLevel) && apiLevel !== 0 && apiLevel < 28) report.broken(clearAppDataMinApiLevel);
      break;
    case 'START_LOST_MODE':
      // start_lost_mode.already_lost
      if (report.asks(startLostModeAlreadyLost) && appliedState === 'LOST') report.broken(startLostModeAlreadyLost);
      // start_lost_mode.min_api_level
      if (report.asks(startLostModeMinApiLevel) && apiLevel !== 0 && apiLevel < 30) report.broken(startLostModeMinApiLevel);
      // start_lost_mode.min_api_level_work_profile
      if (report.asks(startLostModeMinApiLevelWorkProfile) && managementMode === 'PROFILE_OWNER' && apiLevel >= 30 && apiLevel < 33)
        report.broken(startLostModeMinApiLevelWorkProfile);
      // start_lost_mode.ownership
      if (report.asks(startLostModeOwnership) && ownership === 'PERSONALLY_OWNED') report.broken(startLostModeOwnership);
      break;
    case 'STOP_LOST_MODE':
      // stop_lost_mode.min_api_level
      if (report.asks(stopLostModeMinApiLevel) && apiLevel !== 0 && apiLevel < 30) report.broken(stopLostModeMinApiLevel);
      // stop_lost_mode.min_api_level_work_profile
      if (report.asks(stopLostModeMinApiLevelWorkProfile) && managementMode === 'PROFILE_OWNER' && apiLevel >= 30 && apiLevel < 33)
        report.broken(stopLostModeMinApiLevelWorkProfile);
      // stop_lost_mode.not_lost
      if (
        report.asks(stopLostModeNotLost) &&
        (appliedState === 'ACTIVE' ||
          appliedState === 'DISABLED' ||
          appliedState === 'DELETED' ||
          appliedState === 'PROVISIONING' ||
          appliedState === 'LOST' ||
          appliedState === 'PREPARING_FOR_MIGRATION' ||
          appliedState === 'DEACTIVATED_BY_DEVICE_FINANCE') &&
        appliedState !== 'LOST'
      )
        report.broken(stopLostModeNotLost);
      // stop_lost_mode.ownership
      if (report.asks(stopLostModeOwnership) && ownership === 'PERSONALLY_OWNED') report.broken(stopLostModeOwnership);
      break;
    case 'ADD_ESIM':
      // add_esim.activated_needs_company_owned
      if (
        report.asks(addEsimActivatedNeedsCompanyOwned) &&
        command?.addEsimParams?.activationState === 'ACTIVATED' &&
        ownership === 'PERSONALLY_OWNED'
      )
        report.broken(addEsimActivatedNeedsCompanyOwned);
      // add_esim.min_api_level
      if (report.asks(addEsimMinApiLevel) && apiLevel !== 0 && apiLevel < 35) report.broken(addEsimMinApiLevel);
      // add_esim.removable
      if (report.asks(addEsimRemovable) && ownership === 'COMPANY_OWNED' && managementMode === 'PROFILE_OWNER' && apiLevel === 36)
        report.broken(addEsimRemovable);
      // device.esim_while_provisioning
      if (report.asks(deviceEsimWhileProvisioning) && appliedState === 'PROVISIONING') report.broken(deviceEsimWhileProvisioning);
      break;
    case 'REMOVE_ESIM':
      // device.esim_while_provisioning
      if (report.asks(deviceEsimWhileProvisioning) && appliedState === 'PROVISIONING') report.broken(deviceEsimWhileProvisioning);
      // remove_esim.min_api_level
      if (report.asks(removeEsimMinApiLevel) && apiLevel !== 0 && apiLevel < 35) report.broken(removeEsimMinApiLevel);
      // remove_esim.work_profile_android_16
      if (
        report.asks(removeEsimWorkProfileAndroid16) &&
        ownership === 'COMPANY_OWNED' &&
        managementMode === 'PROFILE_OWNER' &&
        apiLevel === 36
      )
        report.broken(removeEsimWorkProfileAndroid16);
      break;
    case 'REQUEST_DEVICE_INFO':
      // request_device_info.min_api_level
      if (report.asks(requestDeviceInfoMinApiLevel) && apiLevel !== 0 && apiLevel < 33) report.broken(requestDeviceInfoMinApiLevel);
      // request_device_info.ownership
      if (report.asks(requestDeviceInfoOwnership) && ownership === 'COMPANY_OWNED') report.broken(requestDeviceInfoOwnership);
      // request_device_info.work_profile
      if (report.asks(requestDeviceInfoWorkProfile) && managementMode === 'DEVICE_OWNER') report.broken(requestDeviceInfoWorkProfile);
      break;
    case 'WIPE':
      // wipe.esims_always_wiped
      if (
        report.asks(wipeEsimsAlwaysWiped) &&
        (command?.wipeParams?.wipeDataFlags ?? emptyList).some((flag) => flag === 'WIPE_ESIMS') &&
        ownership === 'PERSONALLY_OWNED' &&
        apiLevel >= 36
      )
        report.broken(wipeEsimsAlwaysWiped);
      // wipe.esims_min_api_level
      if (
        report.asks(wipeEsimsMinApiLevel) &&
        apiLevel !== 0 &&
        (command?.wipeParams?.wipeDataFlags ?? emptyList).some((flag) => flag === 'WIPE_ESIMS') &&
        apiLevel < 35
      )
        report.broken(wipeEsimsMinApiLevel);
      // wipe.reason_company_owned
      if (report.asks(wipeReasonCompanyOwned) && command?.wipeParams?.wipeReason !== undefined && ownership === 'COMPANY_OWNED')
        report.broken(wipeReasonCompanyOwned);
      break;
  }
}
