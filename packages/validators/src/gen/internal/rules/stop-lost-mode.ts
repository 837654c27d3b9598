import type { RuleFacts } from '../../../runtime/types.ts';

/** the device must run Android 11 (API level 30) or later. */
export const stopLostModeMinApiLevel: RuleFacts = {
  id: 'stop_lost_mode.min_api_level',
  severity: 'error',
  message: 'the device must run Android 11 (API level 30) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 30 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** a device with a work profile must run Android 13 (API level 33) or later. */
export const stopLostModeMinApiLevelWorkProfile: RuleFacts = {
  id: 'stop_lost_mode.min_api_level_work_profile',
  severity: 'error',
  message: 'a device with a work profile must run Android 13 (API level 33) or later',
  at: ['command', 'type'],
  reads: ['device.managementMode', 'device.apiLevel'],
  params: { min: 33 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** the device must be in lost mode. */
export const stopLostModeNotLost: RuleFacts = {
  id: 'stop_lost_mode.not_lost',
  severity: 'warning',
  message: 'the device must be in lost mode',
  at: ['command', 'type'],
  reads: ['device.appliedState'],
  outcome: { errorCode: 'NOT_IN_LOST_MODE', basis: 'documented' },
};

/** the device must not be personally owned. */
export const stopLostModeOwnership: RuleFacts = {
  id: 'stop_lost_mode.ownership',
  severity: 'error',
  message: 'the device must not be personally owned',
  at: ['command', 'type'],
  reads: ['device.ownership'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'inferred' },
};

/** STOP_LOST_MODE needs an empty stopLostModeParams to be safe. */
export const stopLostModeParamsExpected: RuleFacts = {
  id: 'stop_lost_mode.params_expected',
  severity: 'warning',
  message: 'STOP_LOST_MODE needs an empty stopLostModeParams to be safe',
  at: ['stopLostModeParams'],
  reads: [
    'stopLostModeParams',
    'clearAppsDataParams',
    'startLostModeParams',
    'addEsimParams',
    'removeEsimParams',
    'requestDeviceInfoParams',
    'wipeParams',
  ],
};
