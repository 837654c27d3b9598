import type { RuleFacts } from '../../../runtime/types.ts';

/** the device must not be deleted. */
export const deviceDeleted: RuleFacts = {
  id: 'device.deleted',
  severity: 'warning',
  message: 'the device must not be deleted',
  at: ['device', 'appliedState'],
  reads: ['device.appliedState'],
};

/** the device must have finished its setup. */
export const deviceEsimWhileProvisioning: RuleFacts = {
  id: 'device.esim_while_provisioning',
  severity: 'warning',
  message: 'the device must have finished its setup',
  at: ['command', 'type'],
  reads: ['device.appliedState'],
  outcome: { errorCode: 'ERROR_SETUP_IN_PROGRESS', basis: 'inferred' },
};

/** name must have the form enterprises/ENTERPRISE/devices/DEVICE. */
export const deviceNameFormat: RuleFacts = {
  id: 'device.name_format',
  severity: 'error',
  message: 'name must have the form enterprises/ENTERPRISE/devices/DEVICE',
  at: ['name'],
  reads: ['name'],
};
