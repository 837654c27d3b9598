import type { RuleFacts } from '../../../runtime/types.ts';

/** activationState must not be ACTIVATED on a personally-owned device. */
export const addEsimActivatedNeedsCompanyOwned: RuleFacts = {
  id: 'add_esim.activated_needs_company_owned',
  severity: 'error',
  message: 'activationState must not be ACTIVATED on a personally-owned device',
  at: ['command', 'addEsimParams', 'activationState'],
  reads: ['command.addEsimParams.activationState', 'device.ownership'],
  outcome: { errorCode: 'INVALID_VALUE', basis: 'inferred' },
};

/** activationCode must have the form 1$ADDRESS$MATCHING-ID of SGP.22 section 4.1. */
export const addEsimActivationCodeFormat: RuleFacts = {
  id: 'add_esim.activation_code_format',
  severity: 'warning',
  message: 'activationCode must have the form 1$ADDRESS$MATCHING-ID of SGP.22 section 4.1',
  at: ['activationCode'],
  reads: ['activationCode'],
  outcome: { errorCode: 'INTERNAL_ERROR', basis: 'inferred' },
};

/** activationCode must not begin with LPA: to be safe. */
export const addEsimActivationCodePrefix: RuleFacts = {
  id: 'add_esim.activation_code_prefix',
  severity: 'warning',
  message: 'activationCode must not begin with LPA: to be safe',
  at: ['activationCode'],
  reads: ['activationCode'],
};

/** activationCode must not be empty. */
export const addEsimActivationCodeRequired: RuleFacts = {
  id: 'add_esim.activation_code_required',
  severity: 'error',
  message: 'activationCode must not be empty',
  at: ['activationCode'],
  reads: ['activationCode'],
};

/** activationState must be set. */
export const addEsimActivationStateRequired: RuleFacts = {
  id: 'add_esim.activation_state_required',
  severity: 'error',
  message: 'activationState must be set',
  at: ['activationState'],
  reads: ['activationState'],
};

/** activationState must be ACTIVATED or NOT_ACTIVATED to mean the same on every device. */
export const addEsimActivationStateUnspecified: RuleFacts = {
  id: 'add_esim.activation_state_unspecified',
  severity: 'warning',
  message: 'activationState must be ACTIVATED or NOT_ACTIVATED to mean the same on every device',
  at: ['activationState'],
  reads: ['activationState'],
};

/** the device must run Android 15 (API level 35) or later. */
export const addEsimMinApiLevel: RuleFacts = {
  id: 'add_esim.min_api_level',
  severity: 'error',
  message: 'the device must run Android 15 (API level 35) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 35 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** ADD_ESIM needs addEsimParams. */
export const addEsimParamsRequired: RuleFacts = {
  id: 'add_esim.params_required',
  severity: 'error',
  message: 'ADD_ESIM needs addEsimParams',
  at: ['addEsimParams'],
  reads: [
    'addEsimParams',
    'clearAppsDataParams',
    'startLostModeParams',
    'stopLostModeParams',
    'removeEsimParams',
    'requestDeviceInfoParams',
    'wipeParams',
  ],
};

/** the device must not run Android 16 QPR2 or QPR3, where a company-owned device with a work profile cannot remove an eSIM again. */
export const addEsimRemovable: RuleFacts = {
  id: 'add_esim.removable',
  severity: 'warning',
  message: 'the device must not run Android 16 QPR2 or QPR3, where a company-owned device with a work profile cannot remove an eSIM again',
  at: ['command', 'type'],
  reads: ['device.ownership', 'device.managementMode', 'device.apiLevel'],
};
