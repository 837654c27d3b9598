import type { RuleFacts } from '../../../runtime/types.ts';

/** the last digit of iccId must be its Luhn check digit. */
export const removeEsimIccIdCheckDigit: RuleFacts = {
  id: 'remove_esim.icc_id_check_digit',
  severity: 'warning',
  message: 'the last digit of iccId must be its Luhn check digit',
  at: ['iccId'],
  reads: ['iccId'],
};

/** iccId must be 18 to 20 digits. */
export const removeEsimIccIdFormat: RuleFacts = {
  id: 'remove_esim.icc_id_format',
  severity: 'warning',
  message: 'iccId must be 18 to 20 digits',
  at: ['iccId'],
  reads: ['iccId'],
  outcome: { errorCode: 'ERROR_ICC_ID_NOT_FOUND', basis: 'inferred' },
};

/** iccId must begin with 89, the digits of telecommunications. */
export const removeEsimIccIdPrefix: RuleFacts = {
  id: 'remove_esim.icc_id_prefix',
  severity: 'warning',
  message: 'iccId must begin with 89, the digits of telecommunications',
  at: ['iccId'],
  reads: ['iccId'],
};

/** iccId must not be empty. */
export const removeEsimIccIdRequired: RuleFacts = {
  id: 'remove_esim.icc_id_required',
  severity: 'error',
  message: 'iccId must not be empty',
  at: ['iccId'],
  reads: ['iccId'],
};

/** the device must run Android 15 (API level 35) or later. */
export const removeEsimMinApiLevel: RuleFacts = {
  id: 'remove_esim.min_api_level',
  severity: 'error',
  message: 'the device must run Android 15 (API level 35) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 35 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** REMOVE_ESIM needs removeEsimParams. */
export const removeEsimParamsRequired: RuleFacts = {
  id: 'remove_esim.params_required',
  severity: 'error',
  message: 'REMOVE_ESIM needs removeEsimParams',
  at: ['removeEsimParams'],
  reads: [
    'removeEsimParams',
    'clearAppsDataParams',
    'startLostModeParams',
    'stopLostModeParams',
    'addEsimParams',
    'requestDeviceInfoParams',
    'wipeParams',
  ],
};

/** a company-owned device with a work profile must not run Android 16 QPR2 or QPR3. */
export const removeEsimWorkProfileAndroid16: RuleFacts = {
  id: 'remove_esim.work_profile_android_16',
  severity: 'warning',
  message: 'a company-owned device with a work profile must not run Android 16 QPR2 or QPR3',
  at: ['command', 'type'],
  reads: ['device.ownership', 'device.managementMode', 'device.apiLevel'],
};
