import { commandKind } from '../command-kind.ts';
import { passesCommandRequest } from './command-request.ts';
import { passesDevice } from './device.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** What the rules read of device. */
interface Device {
  readonly ownership?: string;
  readonly apiLevel?: number;
  readonly managementMode?: string;
}

/** What the rules read of command. */
interface Command {
  readonly addEsimParams?: { readonly activationState?: string };
  readonly newPassword?: string;
}

/** Tells whether a value is a CommandForDevice that breaks no error rule. */
export function passesCommandForDevice(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.command === undefined) return false;
  if (value.device === undefined) return false;
  let device: Device | undefined;
  let command: Command | undefined;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'command':
        if (!passesCommandRequest(member)) return false;
        command = member as Command;
        break;
      case 'device':
        if (!passesDevice(member)) return false;
        device = member as Device;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  const kind = commandKind(command);
  const ownership = device?.ownership ?? 'OWNERSHIP_UNSPECIFIED';
  const apiLevel = device?.apiLevel ?? 0;
  const managementMode = device?.managementMode ?? 'MANAGEMENT_MODE_UNSPECIFIED';
  switch (kind) {
    case 'RESET_PASSWORD':
      // reset_password.min_length
      if (
        apiLevel >= 34 &&
        (command?.newPassword ?? '') !== '' &&
        ((command?.newPassword ?? '').length < 6 || codePoints(command?.newPassword ?? '') < 6) &&
        !/^[0-9]+$/u.test(command?.newPassword ?? '')
      )
        return false;
      // reset_password.min_length_numeric
      if (apiLevel >= 34 && /^[0-9]{1,5}$/u.test(command?.newPassword ?? '')) return false;
      break;
    case 'REBOOT':
      // reboot.fully_managed
      if (managementMode === 'PROFILE_OWNER') return false;
      // reboot.min_api_level
      if (apiLevel !== 0 && apiLevel < 24) return false;
      break;
    case 'RELINQUISH_OWNERSHIP':
      // relinquish_ownership.min_api_level
      if (apiLevel !== 0 && apiLevel < 26) return false;
      // relinquish_ownership.ownership
      if (ownership === 'PERSONALLY_OWNED') return false;
      // relinquish_ownership.work_profile
      if (managementMode === 'DEVICE_OWNER') return false;
      break;
    case 'CLEAR_APP_DATA':
      // clear_app_data.min_api_level
      if (apiLevel !== 0 && apiLevel < 28) return false;
      break;
    case 'START_LOST_MODE':
      // start_lost_mode.min_api_level
      if (apiLevel !== 0 && apiLevel < 30) return false;
      // start_lost_mode.min_api_level_work_profile
      if (managementMode === 'PROFILE_OWNER' && apiLevel >= 30 && apiLevel < 33) return false;
      // start_lost_mode.ownership
      if (ownership === 'PERSONALLY_OWNED') return false;
      break;
    case 'STOP_LOST_MODE':
      // stop_lost_mode.min_api_level
      if (apiLevel !== 0 && apiLevel < 30) return false;
      // stop_lost_mode.min_api_level_work_profile
      if (managementMode === 'PROFILE_OWNER' && apiLevel >= 30 && apiLevel < 33) return false;
      // stop_lost_mode.ownership
      if (ownership === 'PERSONALLY_OWNED') return false;
      break;
    case 'ADD_ESIM':
      // add_esim.activated_needs_company_owned
      if (command?.addEsimParams?.activationState === 'ACTIVATED' && ownership === 'PERSONALLY_OWNED') return false;
      // add_esim.min_api_level
      if (apiLevel !== 0 && apiLevel < 35) return false;
      break;
    case 'REMOVE_ESIM':
      // remove_esim.min_api_level
      if (apiLevel !== 0 && apiLevel < 35) return false;
      break;
    case 'REQUEST_DEVICE_INFO':
      // request_device_info.min_api_level
      if (apiLevel !== 0 && apiLevel < 33) return false;
      // request_device_info.ownership
      if (ownership === 'COMPANY_OWNED') return false;
      // request_device_info.work_profile
      if (managementMode === 'DEVICE_OWNER') return false;
      break;
  }
  return true;
}
