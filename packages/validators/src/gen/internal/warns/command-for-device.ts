import { commandKind } from '../command-kind.ts';
import { warnsCommandRequest } from './command-request.ts';
import { emptyList } from '../../../runtime/empty.ts';

/** What the rules read of device. */
interface Device {
  readonly ownership?: string;
  readonly managementMode?: string;
  readonly apiLevel?: number;
  readonly appliedState?: string;
}

/** What the rules read of command. */
interface Command {
  readonly wipeParams?: { readonly wipeDataFlags?: readonly string[]; readonly wipeReason?: object };
}

/** Tells whether there is anything to warn about in a CommandForDevice that passed. */
export function warnsCommandForDevice(value: object): boolean {
  let device: Device | undefined;
  let command: Command | undefined;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'command':
        if (warnsCommandRequest(member as object)) return true;
        command = member as Command;
        break;
      case 'device':
        device = member as Device;
        break;
    }
  }
  const kind = commandKind(command);
  const ownership = device?.ownership ?? 'OWNERSHIP_UNSPECIFIED';
  const managementMode = device?.managementMode ?? 'MANAGEMENT_MODE_UNSPECIFIED';
  const apiLevel = device?.apiLevel ?? 0;
  const appliedState = device?.appliedState ?? 'DEVICE_STATE_UNSPECIFIED';
  // device.deleted
  if (appliedState === 'DELETED') return true;
  switch (kind) {
    case 'LOCK':
      // lock.work_profile_only
      if (
        (ownership === 'COMPANY_OWNED' || ownership === 'PERSONALLY_OWNED') &&
        apiLevel !== 0 &&
        managementMode === 'PROFILE_OWNER' &&
        (ownership !== 'COMPANY_OWNED' || apiLevel < 26 || apiLevel > 29)
      )
        return true;
      break;
    case 'RESET_PASSWORD':
      // reset_password.work_profile_only
      if (managementMode === 'PROFILE_OWNER') return true;
      break;
    case 'START_LOST_MODE':
      // start_lost_mode.already_lost
      if (appliedState === 'LOST') return true;
      break;
    case 'STOP_LOST_MODE':
      // stop_lost_mode.not_lost
      if (
        (appliedState === 'ACTIVE' ||
          appliedState === 'DISABLED' ||
          appliedState === 'DELETED' ||
          appliedState === 'PROVISIONING' ||
          appliedState === 'LOST' ||
          appliedState === 'PREPARING_FOR_MIGRATION' ||
          appliedState === 'DEACTIVATED_BY_DEVICE_FINANCE') &&
        appliedState !== 'LOST'
      )
        return true;
      break;
    case 'ADD_ESIM':
      // add_esim.removable
      if (ownership === 'COMPANY_OWNED' && managementMode === 'PROFILE_OWNER' && apiLevel === 36) return true;
      // device.esim_while_provisioning
      if (appliedState === 'PROVISIONING') return true;
      break;
    case 'REMOVE_ESIM':
      // device.esim_while_provisioning
      if (appliedState === 'PROVISIONING') return true;
      // remove_esim.work_profile_android_16
      if (ownership === 'COMPANY_OWNED' && managementMode === 'PROFILE_OWNER' && apiLevel === 36) return true;
      break;
    case 'WIPE':
      // wipe.esims_always_wiped
      if (
        (command?.wipeParams?.wipeDataFlags ?? emptyList).some((flag) => flag === 'WIPE_ESIMS') &&
        ownership === 'PERSONALLY_OWNED' &&
        apiLevel >= 36
      )
        return true;
      // wipe.esims_min_api_level
      if (apiLevel !== 0 && (command?.wipeParams?.wipeDataFlags ?? emptyList).some((flag) => flag === 'WIPE_ESIMS') && apiLevel < 35)
        return true;
      // wipe.reason_company_owned
      if (command?.wipeParams?.wipeReason !== undefined && ownership === 'COMPANY_OWNED') return true;
      break;
  }
  return false;
}
