import type { RuleFacts } from '../../../runtime/types.ts';

/** deviceInfo must be set. */
export const requestDeviceInfoDeviceInfoRequired: RuleFacts = {
  id: 'request_device_info.device_info_required',
  severity: 'error',
  message: 'deviceInfo must be set',
  at: ['deviceInfo'],
  reads: ['deviceInfo'],
};

/** deviceInfo must not be DEVICE_INFO_UNSPECIFIED. */
export const requestDeviceInfoDeviceInfoUnspecified: RuleFacts = {
  id: 'request_device_info.device_info_unspecified',
  severity: 'error',
  message: 'deviceInfo must not be DEVICE_INFO_UNSPECIFIED',
  at: ['deviceInfo'],
  reads: ['deviceInfo'],
};

/** the device must run Android 13 (API level 33) or later. */
export const requestDeviceInfoMinApiLevel: RuleFacts = {
  id: 'request_device_info.min_api_level',
  severity: 'error',
  message: 'the device must run Android 13 (API level 33) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 33 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** the device must not be company-owned. */
export const requestDeviceInfoOwnership: RuleFacts = {
  id: 'request_device_info.ownership',
  severity: 'error',
  message: 'the device must not be company-owned',
  at: ['command', 'type'],
  reads: ['device.ownership'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'inferred' },
};

/** REQUEST_DEVICE_INFO needs requestDeviceInfoParams. */
export const requestDeviceInfoParamsRequired: RuleFacts = {
  id: 'request_device_info.params_required',
  severity: 'error',
  message: 'REQUEST_DEVICE_INFO needs requestDeviceInfoParams',
  at: ['requestDeviceInfoParams'],
  reads: [
    'requestDeviceInfoParams',
    'clearAppsDataParams',
    'startLostModeParams',
    'stopLostModeParams',
    'addEsimParams',
    'removeEsimParams',
    'wipeParams',
  ],
};

/** the device must have a work profile. */
export const requestDeviceInfoWorkProfile: RuleFacts = {
  id: 'request_device_info.work_profile',
  severity: 'error',
  message: 'the device must have a work profile',
  at: ['command', 'type'],
  reads: ['device.managementMode'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'inferred' },
};
