import type { Device } from '@amapi-spec/types';
import type { RuleId } from './internal/rule-id.ts';
import { judgeSupport, type CommandSupport, type SupportRule } from '../runtime/support.ts';
import type { Options } from '../runtime/types.ts';
import { passesDevice } from './internal/passes/device.ts';
import { addEsimActivatedNeedsCompanyOwned, addEsimMinApiLevel, addEsimRemovable } from './internal/rules/add-esim.ts';
import { clearAppDataMinApiLevel } from './internal/rules/clear-app-data.ts';
import { deviceDeleted, deviceEsimWhileProvisioning } from './internal/rules/device.ts';
import { lockWorkProfileOnly } from './internal/rules/lock.ts';
import { rebootFullyManaged, rebootMinApiLevel } from './internal/rules/reboot.ts';
import {
  relinquishOwnershipMinApiLevel,
  relinquishOwnershipOwnership,
  relinquishOwnershipWorkProfile,
} from './internal/rules/relinquish-ownership.ts';
import { removeEsimMinApiLevel, removeEsimWorkProfileAndroid16 } from './internal/rules/remove-esim.ts';
import {
  requestDeviceInfoMinApiLevel,
  requestDeviceInfoOwnership,
  requestDeviceInfoWorkProfile,
} from './internal/rules/request-device-info.ts';
import { resetPasswordMinLength, resetPasswordMinLengthNumeric, resetPasswordWorkProfileOnly } from './internal/rules/reset-password.ts';
import {
  startLostModeAlreadyLost,
  startLostModeMinApiLevel,
  startLostModeMinApiLevelWorkProfile,
  startLostModeOwnership,
} from './internal/rules/start-lost-mode.ts';
import {
  stopLostModeMinApiLevel,
  stopLostModeMinApiLevelWorkProfile,
  stopLostModeNotLost,
  stopLostModeOwnership,
} from './internal/rules/stop-lost-mode.ts';
import { wipeEsimsAlwaysWiped, wipeEsimsMinApiLevel, wipeReasonCompanyOwned } from './internal/rules/wipe.ts';

/** Names of the command types that this package knows. */
export type KnownCommandType =
  | 'LOCK'
  | 'RESET_PASSWORD'
  | 'REBOOT'
  | 'RELINQUISH_OWNERSHIP'
  | 'CLEAR_APP_DATA'
  | 'START_LOST_MODE'
  | 'STOP_LOST_MODE'
  | 'ADD_ESIM'
  | 'REMOVE_ESIM'
  | 'REQUEST_DEVICE_INFO'
  | 'WIPE';

/** What `supportedCommands` gives: every command type, and what this device makes of it. */
export type SupportedCommands = { readonly [type in KnownCommandType]: CommandSupport };

const types: readonly KnownCommandType[] = [
  'LOCK',
  'RESET_PASSWORD',
  'REBOOT',
  'RELINQUISH_OWNERSHIP',
  'CLEAR_APP_DATA',
  'START_LOST_MODE',
  'STOP_LOST_MODE',
  'ADD_ESIM',
  'REMOVE_ESIM',
  'REQUEST_DEVICE_INFO',
  'WIPE',
];

/** The values of enums that say something; any other leaves the fact unknown. */
const words: Readonly<Record<string, readonly string[]>> = {
  appliedState: ['ACTIVE', 'DISABLED', 'DELETED', 'PROVISIONING', 'LOST', 'PREPARING_FOR_MIGRATION', 'DEACTIVATED_BY_DEVICE_FINANCE'],
  managementMode: ['DEVICE_OWNER', 'PROFILE_OWNER'],
  ownership: ['COMPANY_OWNED', 'PERSONALLY_OWNED'],
};

/** Per rule, what it asks of the device: for some command to be allowed, and for every one. */
const deviceRules: readonly SupportRule[] = [
  {
    rule: addEsimActivatedNeedsCompanyOwned,
    types: ['ADD_ESIM'],
    facts: ['ownership'],
    some: true,
    every: ['ownership', '!=', 'PERSONALLY_OWNED'],
  },
  {
    rule: addEsimMinApiLevel,
    types: ['ADD_ESIM'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 35],
  },
  {
    rule: addEsimRemovable,
    types: ['ADD_ESIM'],
    facts: ['ownership', 'managementMode', 'apiLevel'],
    some: ['or', ['ownership', '!=', 'COMPANY_OWNED'], ['managementMode', '!=', 'PROFILE_OWNER'], ['apiLevel', '!=', 36]],
  },
  {
    rule: clearAppDataMinApiLevel,
    types: ['CLEAR_APP_DATA'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 28],
  },
  {
    rule: deviceDeleted,
    types: [],
    facts: ['appliedState'],
    some: ['appliedState', '!=', 'DELETED'],
  },
  {
    rule: deviceEsimWhileProvisioning,
    types: ['ADD_ESIM', 'REMOVE_ESIM'],
    facts: ['appliedState'],
    some: ['appliedState', '!=', 'PROVISIONING'],
  },
  {
    rule: lockWorkProfileOnly,
    types: ['LOCK'],
    facts: ['managementMode', 'ownership', 'apiLevel'],
    some: [
      'or',
      ['managementMode', '!=', 'PROFILE_OWNER'],
      ['and', ['ownership', '==', 'COMPANY_OWNED'], ['apiLevel', '>=', 26], ['apiLevel', '<=', 29]],
    ],
  },
  {
    rule: rebootFullyManaged,
    types: ['REBOOT'],
    facts: ['managementMode'],
    some: ['managementMode', '!=', 'PROFILE_OWNER'],
  },
  {
    rule: rebootMinApiLevel,
    types: ['REBOOT'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 24],
  },
  {
    rule: relinquishOwnershipMinApiLevel,
    types: ['RELINQUISH_OWNERSHIP'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 26],
  },
  {
    rule: relinquishOwnershipOwnership,
    types: ['RELINQUISH_OWNERSHIP'],
    facts: ['ownership'],
    some: ['ownership', '!=', 'PERSONALLY_OWNED'],
  },
  {
    rule: relinquishOwnershipWorkProfile,
    types: ['RELINQUISH_OWNERSHIP'],
    facts: ['managementMode'],
    some: ['managementMode', '!=', 'DEVICE_OWNER'],
  },
  {
    rule: removeEsimMinApiLevel,
    types: ['REMOVE_ESIM'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 35],
  },
  {
    rule: removeEsimWorkProfileAndroid16,
    types: ['REMOVE_ESIM'],
    facts: ['ownership', 'managementMode', 'apiLevel'],
    some: ['or', ['ownership', '!=', 'COMPANY_OWNED'], ['managementMode', '!=', 'PROFILE_OWNER'], ['apiLevel', '!=', 36]],
  },
  {
    rule: requestDeviceInfoMinApiLevel,
    types: ['REQUEST_DEVICE_INFO'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 33],
  },
  {
    rule: requestDeviceInfoOwnership,
    types: ['REQUEST_DEVICE_INFO'],
    facts: ['ownership'],
    some: ['ownership', '!=', 'COMPANY_OWNED'],
  },
  {
    rule: requestDeviceInfoWorkProfile,
    types: ['REQUEST_DEVICE_INFO'],
    facts: ['managementMode'],
    some: ['managementMode', '!=', 'DEVICE_OWNER'],
  },
  {
    rule: resetPasswordMinLength,
    types: ['RESET_PASSWORD'],
    facts: ['apiLevel'],
    some: true,
    every: ['apiLevel', '<', 34],
  },
  {
    rule: resetPasswordMinLengthNumeric,
    types: ['RESET_PASSWORD'],
    facts: ['apiLevel'],
    some: true,
    every: ['apiLevel', '<', 34],
  },
  {
    rule: resetPasswordWorkProfileOnly,
    types: ['RESET_PASSWORD'],
    facts: ['managementMode'],
    some: ['managementMode', '!=', 'PROFILE_OWNER'],
  },
  {
    rule: startLostModeAlreadyLost,
    types: ['START_LOST_MODE'],
    facts: ['appliedState'],
    some: ['appliedState', '!=', 'LOST'],
  },
  {
    rule: startLostModeMinApiLevel,
    types: ['START_LOST_MODE'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 30],
  },
  {
    rule: startLostModeMinApiLevelWorkProfile,
    types: ['START_LOST_MODE'],
    facts: ['managementMode', 'apiLevel'],
    some: ['or', ['managementMode', '!=', 'PROFILE_OWNER'], ['apiLevel', '<', 30], ['apiLevel', '>=', 33]],
  },
  {
    rule: startLostModeOwnership,
    types: ['START_LOST_MODE'],
    facts: ['ownership'],
    some: ['ownership', '!=', 'PERSONALLY_OWNED'],
  },
  {
    rule: stopLostModeMinApiLevel,
    types: ['STOP_LOST_MODE'],
    facts: ['apiLevel'],
    some: ['apiLevel', '>=', 30],
  },
  {
    rule: stopLostModeMinApiLevelWorkProfile,
    types: ['STOP_LOST_MODE'],
    facts: ['managementMode', 'apiLevel'],
    some: ['or', ['managementMode', '!=', 'PROFILE_OWNER'], ['apiLevel', '<', 30], ['apiLevel', '>=', 33]],
  },
  {
    rule: stopLostModeNotLost,
    types: ['STOP_LOST_MODE'],
    facts: ['appliedState'],
    some: ['appliedState', '==', 'LOST'],
  },
  {
    rule: stopLostModeOwnership,
    types: ['STOP_LOST_MODE'],
    facts: ['ownership'],
    some: ['ownership', '!=', 'PERSONALLY_OWNED'],
  },
  {
    rule: wipeEsimsAlwaysWiped,
    types: ['WIPE'],
    facts: ['ownership', 'apiLevel'],
    some: true,
    every: ['or', ['ownership', '!=', 'PERSONALLY_OWNED'], ['apiLevel', '<', 36]],
  },
  {
    rule: wipeEsimsMinApiLevel,
    types: ['WIPE'],
    facts: ['apiLevel'],
    some: true,
    every: ['apiLevel', '>=', 35],
  },
  {
    rule: wipeReasonCompanyOwned,
    types: ['WIPE'],
    facts: ['ownership'],
    some: true,
    every: ['ownership', '!=', 'COMPANY_OWNED'],
  },
];

/**
 * Tells for each command type whether a device can take it, which rules say no, and which limit the parameters.
 * `unknown` where it depends on a fact that the device does not state; a malformed device states none. Never throws.
 */
export function supportedCommands(device: Device, options?: Pick<Options<RuleId>, 'rules'>): SupportedCommands {
  return judgeSupport(device, passesDevice, types, words, deviceRules, options?.rules) as SupportedCommands;
}
