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
  // device.deleted
  if (device?.appliedState === 'DELETED') return true;
  switch (kind) {
    case 'LOCK':
      // lock.work_profile_only
      if (
        (device?.ownership === 'COMPANY_OWNED' || device?.ownership === 'PERSONALLY_OWNED') &&
        (device?.apiLevel ?? 0) !== 0 &&
        device?.managementMode === 'PROFILE_OWNER' &&
        (device?.ownership !== 'COMPANY_OWNED' || (device?.apiLevel ?? 0) < 26 || (device?.apiLevel ?? 0) > 29)
      )
        return true;
      break;
    case 'RESET_PASSWORD':
      // reset_password.work_profile_only
      if (device?.managementMode === 'PROFILE_OWNER') return true;
      break;
    case 'START_LOST_MODE':
      // start_lost_mode.already_lost
      if (device?.appliedState === 'LOST') return true;
      break;
    case 'STOP_LOST_MODE':
      // stop_lost_mode.not_lost
      if (
        (device?.appliedState === 'ACTIVE' ||
          device?.appliedState === 'DISABLED' ||
          device?.appliedState === 'DELETED' ||
          device?.appliedState === 'PROVISIONING' ||
          device?.appliedState === 'LOST' ||
          device?.appliedState === 'PREPARING_FOR_MIGRATION' ||
          device?.appliedState === 'DEACTIVATED_BY_DEVICE_FINANCE') &&
        device?.appliedState !== 'LOST'
      )
        return true;
      break;
    case 'ADD_ESIM':
      // add_esim.removable
      if (device?.ownership === 'COMPANY_OWNED' && device?.managementMode === 'PROFILE_OWNER' && device?.apiLevel === 36) return true;
      // device.esim_while_provisioning
      if (device?.appliedState === 'PROVISIONING') return true;
      break;
    case 'REMOVE_ESIM':
      // device.esim_while_provisioning
      if (device?.appliedState === 'PROVISIONING') return true;
      // remove_esim.work_profile_android_16
      if (device?.ownership === 'COMPANY_OWNED' && device?.managementMode === 'PROFILE_OWNER' && device?.apiLevel === 36) return true;
      break;
    case 'WIPE':
      // wipe.esims_always_wiped
      if (
        (command?.wipeParams?.wipeDataFlags ?? emptyList).some((flag) => flag === 'WIPE_ESIMS') &&
        device?.ownership === 'PERSONALLY_OWNED' &&
        (device?.apiLevel ?? 0) >= 36
      )
        return true;
      // wipe.esims_min_api_level
      if (
        (device?.apiLevel ?? 0) !== 0 &&
        (command?.wipeParams?.wipeDataFlags ?? emptyList).some((flag) => flag === 'WIPE_ESIMS') &&
        (device?.apiLevel ?? 0) < 35
      )
        return true;
      // wipe.reason_company_owned
      if (command?.wipeParams?.wipeReason !== undefined && device?.ownership === 'COMPANY_OWNED') return true;
      break;
  }
  return false;
}
