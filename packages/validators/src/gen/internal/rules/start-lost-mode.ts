import type { RuleFacts } from '../../../runtime/types.ts';

/** the device must not be in lost mode already. */
export const startLostModeAlreadyLost: RuleFacts = {
  id: 'start_lost_mode.already_lost',
  severity: 'warning',
  message: 'the device must not be in lost mode already',
  at: ['command', 'type'],
  reads: ['device.appliedState'],
  outcome: { errorCode: 'ALREADY_IN_LOST_MODE', basis: 'documented' },
};

/** lost mode needs a message, a phone number, an email address or a street address. */
export const startLostModeContactRequired: RuleFacts = {
  id: 'start_lost_mode.contact_required',
  severity: 'error',
  message: 'lost mode needs a message, a phone number, an email address or a street address',
  at: ['lostMessage'],
  reads: [
    'lostMessage.defaultMessage',
    'lostMessage.localizedMessages',
    'lostPhoneNumber.defaultMessage',
    'lostPhoneNumber.localizedMessages',
    'lostStreetAddress.defaultMessage',
    'lostStreetAddress.localizedMessages',
    'lostEmailAddress',
  ],
};

/** lostEmailAddress must be an email address with an @. */
export const startLostModeEmailFormat: RuleFacts = {
  id: 'start_lost_mode.email_format',
  severity: 'warning',
  message: 'lostEmailAddress must be an email address with an @',
  at: ['lostEmailAddress'],
  reads: ['lostEmailAddress'],
};

/** the device must run Android 11 (API level 30) or later. */
export const startLostModeMinApiLevel: RuleFacts = {
  id: 'start_lost_mode.min_api_level',
  severity: 'error',
  message: 'the device must run Android 11 (API level 30) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 30 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** a device with a work profile must run Android 13 (API level 33) or later. */
export const startLostModeMinApiLevelWorkProfile: RuleFacts = {
  id: 'start_lost_mode.min_api_level_work_profile',
  severity: 'error',
  message: 'a device with a work profile must run Android 13 (API level 33) or later',
  at: ['command', 'type'],
  reads: ['device.managementMode', 'device.apiLevel'],
  params: { min: 33 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** the device must not be personally owned. */
export const startLostModeOwnership: RuleFacts = {
  id: 'start_lost_mode.ownership',
  severity: 'error',
  message: 'the device must not be personally owned',
  at: ['command', 'type'],
  reads: ['device.ownership'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'inferred' },
};

/** START_LOST_MODE needs startLostModeParams. */
export const startLostModeParamsRequired: RuleFacts = {
  id: 'start_lost_mode.params_required',
  severity: 'error',
  message: 'START_LOST_MODE needs startLostModeParams',
  at: ['startLostModeParams'],
  reads: [
    'startLostModeParams',
    'clearAppsDataParams',
    'stopLostModeParams',
    'addEsimParams',
    'removeEsimParams',
    'requestDeviceInfoParams',
    'wipeParams',
  ],
};
