import type { RuleFacts } from '../../../runtime/types.ts';

/** a flag must not be listed twice. */
export const wipeDuplicateFlag: RuleFacts = {
  id: 'wipe.duplicate_flag',
  severity: 'warning',
  message: 'a flag must not be listed twice',
  at: ['wipeDataFlags', '*'],
  reads: ['wipeDataFlags'],
};

/** WIPE_ESIMS must be left out for a personally-owned device on Android 16 or later, which always loses its managed eSIMs. */
export const wipeEsimsAlwaysWiped: RuleFacts = {
  id: 'wipe.esims_always_wiped',
  severity: 'warning',
  message: 'WIPE_ESIMS must be left out for a personally-owned device on Android 16 or later, which always loses its managed eSIMs',
  at: ['command', 'wipeParams', 'wipeDataFlags'],
  reads: ['command.wipeParams.wipeDataFlags', 'command.wipeParams.wipeDataFlags.*', 'device.ownership', 'device.apiLevel'],
};

/** the device must run Android 15 (API level 35) or later for WIPE_ESIMS. */
export const wipeEsimsMinApiLevel: RuleFacts = {
  id: 'wipe.esims_min_api_level',
  severity: 'warning',
  message: 'the device must run Android 15 (API level 35) or later for WIPE_ESIMS',
  at: ['command', 'wipeParams', 'wipeDataFlags'],
  reads: ['command.wipeParams.wipeDataFlags', 'command.wipeParams.wipeDataFlags.*', 'device.apiLevel'],
  params: { min: 35 },
};

/** a flag must not be WIPE_DATA_FLAG_UNSPECIFIED, which is ignored. */
export const wipeFlagUnspecified: RuleFacts = {
  id: 'wipe.flag_unspecified',
  severity: 'warning',
  message: 'a flag must not be WIPE_DATA_FLAG_UNSPECIFIED, which is ignored',
  at: ['wipeDataFlags', '*'],
  reads: ['wipeDataFlags', 'wipeDataFlags.*'],
};

/** WIPE needs a wipeParams member, empty or not, to be safe. */
export const wipeParamsExpected: RuleFacts = {
  id: 'wipe.params_expected',
  severity: 'warning',
  message: 'WIPE needs a wipeParams member, empty or not, to be safe',
  at: ['wipeParams'],
  reads: [
    'wipeParams',
    'clearAppsDataParams',
    'startLostModeParams',
    'stopLostModeParams',
    'addEsimParams',
    'removeEsimParams',
    'requestDeviceInfoParams',
  ],
};

/** wipeReason must be left out for a company-owned device, which does not show it. */
export const wipeReasonCompanyOwned: RuleFacts = {
  id: 'wipe.reason_company_owned',
  severity: 'warning',
  message: 'wipeReason must be left out for a company-owned device, which does not show it',
  at: ['command', 'wipeParams', 'wipeReason'],
  reads: ['command.wipeParams.wipeReason', 'device.ownership'],
};

/** a localized message of wipeReason must have at most 200 characters. */
export const wipeReasonLocalizedMaxLength: RuleFacts = {
  id: 'wipe.reason_localized_max_length',
  severity: 'warning',
  message: 'a localized message of wipeReason must have at most 200 characters',
  at: ['wipeReason', 'localizedMessages', '*'],
  reads: ['wipeReason.localizedMessages', 'wipeReason.localizedMessages.*'],
  params: { max: 200 },
};

/** the default message of wipeReason must have at most 200 characters. */
export const wipeReasonMaxLength: RuleFacts = {
  id: 'wipe.reason_max_length',
  severity: 'error',
  message: 'the default message of wipeReason must have at most 200 characters',
  at: ['wipeReason', 'defaultMessage'],
  reads: ['wipeReason.defaultMessage'],
  params: { max: 200 },
};
