import type { RuleFacts } from '../../../runtime/types.ts';

/** a package name must not be listed twice. */
export const clearAppDataDuplicatePackageName: RuleFacts = {
  id: 'clear_app_data.duplicate_package_name',
  severity: 'warning',
  message: 'a package name must not be listed twice',
  at: ['packageNames', '*'],
  reads: ['packageNames'],
};

/** the device must run Android 9 (API level 28) or later. */
export const clearAppDataMinApiLevel: RuleFacts = {
  id: 'clear_app_data.min_api_level',
  severity: 'error',
  message: 'the device must run Android 9 (API level 28) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 28 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** a package name must not be empty. */
export const clearAppDataPackageNameEmpty: RuleFacts = {
  id: 'clear_app_data.package_name_empty',
  severity: 'error',
  message: 'a package name must not be empty',
  at: ['packageNames', '*'],
  reads: ['packageNames', 'packageNames.*'],
};

/** a package name must be segments of letters, digits and underscores that begin with a letter, joined by dots. */
export const clearAppDataPackageNameFormat: RuleFacts = {
  id: 'clear_app_data.package_name_format',
  severity: 'warning',
  message: 'a package name must be segments of letters, digits and underscores that begin with a letter, joined by dots',
  at: ['packageNames', '*'],
  reads: ['packageNames.*'],
};

/** packageNames needs at least one package name. */
export const clearAppDataPackageNamesRequired: RuleFacts = {
  id: 'clear_app_data.package_names_required',
  severity: 'error',
  message: 'packageNames needs at least one package name',
  at: ['packageNames'],
  reads: ['packageNames'],
  outcome: { errorCode: 'INVALID_VALUE', basis: 'inferred' },
};

/** CLEAR_APP_DATA needs clearAppsDataParams. */
export const clearAppDataParamsRequired: RuleFacts = {
  id: 'clear_app_data.params_required',
  severity: 'error',
  message: 'CLEAR_APP_DATA needs clearAppsDataParams',
  at: ['clearAppsDataParams'],
  reads: [
    'clearAppsDataParams',
    'startLostModeParams',
    'stopLostModeParams',
    'addEsimParams',
    'removeEsimParams',
    'requestDeviceInfoParams',
    'wipeParams',
  ],
  outcome: { errorCode: 'INVALID_VALUE', basis: 'inferred' },
};
