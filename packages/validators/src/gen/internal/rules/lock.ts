import type { RuleFacts } from '../../../runtime/types.ts';

/** duration must be how long the command may wait, not how long the lock lasts. */
export const lockDuration: RuleFacts = {
  id: 'lock.duration',
  severity: 'off',
  message: 'duration must be how long the command may wait, not how long the lock lasts',
  at: ['duration'],
  reads: ['duration'],
};

/** the device must be fully managed to be locked as a whole; a work profile with a lock of its own is locked alone. */
export const lockWorkProfileOnly: RuleFacts = {
  id: 'lock.work_profile_only',
  severity: 'warning',
  message: 'the device must be fully managed to be locked as a whole; a work profile with a lock of its own is locked alone',
  at: ['command', 'type'],
  reads: ['device.managementMode', 'device.ownership', 'device.apiLevel'],
};
