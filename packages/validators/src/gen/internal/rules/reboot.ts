import type { RuleFacts } from '../../../runtime/types.ts';

/** the device must be fully managed. */
export const rebootFullyManaged: RuleFacts = {
  id: 'reboot.fully_managed',
  severity: 'error',
  message: 'the device must be fully managed',
  at: ['command', 'type'],
  reads: ['device.managementMode'],
  outcome: { errorCode: 'MANAGEMENT_MODE', basis: 'documented' },
};

/** the device must run Android 7.0 (API level 24) or later. */
export const rebootMinApiLevel: RuleFacts = {
  id: 'reboot.min_api_level',
  severity: 'error',
  message: 'the device must run Android 7.0 (API level 24) or later',
  at: ['command', 'type'],
  reads: ['device.apiLevel'],
  params: { min: 24 },
  outcome: { errorCode: 'API_LEVEL', basis: 'documented' },
};
