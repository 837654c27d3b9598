import type { RuleFacts } from '../../../runtime/types.ts';

/** the device must run Android 8.0 (API level 26) or later. */
export const relinquishOwnershipMinApiLevel: RuleFacts = {
  id: 'relinquish_ownership.min_api_level',
  severity: 'error',
  message: 'the device must run Android 8.0 (API level 26) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 26 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};

/** the device must not be personally owned. */
export const relinquishOwnershipOwnership: RuleFacts = {
  id: 'relinquish_ownership.ownership',
  severity: 'error',
  message: 'the device must not be personally owned',
  at: ['command', 'type'],
  reads: ['device.ownership'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'inferred' },
};

/** the device must have a work profile. */
export const relinquishOwnershipWorkProfile: RuleFacts = {
  id: 'relinquish_ownership.work_profile',
  severity: 'error',
  message: 'the device must have a work profile',
  at: ['command', 'type'],
  reads: ['device.managementMode'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'inferred' },
};
