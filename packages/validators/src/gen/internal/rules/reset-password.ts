import type { RuleFacts } from '../../../runtime/types.ts';

/** a flag must not be listed twice. */
export const resetPasswordDuplicateFlag: RuleFacts = {
  id: 'reset_password.duplicate_flag',
  severity: 'warning',
  message: 'a flag must not be listed twice',
  at: ['resetPasswordFlags', '*'],
  reads: ['resetPasswordFlags'],
};

/** a flag must not be RESET_PASSWORD_FLAG_UNSPECIFIED, which is ignored. */
export const resetPasswordFlagUnspecified: RuleFacts = {
  id: 'reset_password.flag_unspecified',
  severity: 'warning',
  message: 'a flag must not be RESET_PASSWORD_FLAG_UNSPECIFIED, which is ignored',
  at: ['resetPasswordFlags', '*'],
  reads: ['resetPasswordFlags', 'resetPasswordFlags.*'],
};

/** newPassword must have at least 6 characters on Android 14 and later. */
export const resetPasswordMinLength: RuleFacts = {
  id: 'reset_password.min_length',
  severity: 'error',
  message: 'newPassword must have at least 6 characters on Android 14 and later',
  at: ['command', 'newPassword'],
  reads: ['device.apiLevel', 'command.newPassword'],
  params: { min: 6 },
  outcome: { errorCode: 'INVALID_VALUE', basis: 'documented' },
};

/** a newPassword of digits must have at least 6 on Android 14 and later. */
export const resetPasswordMinLengthNumeric: RuleFacts = {
  id: 'reset_password.min_length_numeric',
  severity: 'error',
  message: 'a newPassword of digits must have at least 6 on Android 14 and later',
  at: ['command', 'newPassword'],
  reads: ['device.apiLevel', 'command.newPassword'],
  params: { min: 6 },
  outcome: { errorCode: 'INVALID_VALUE', basis: 'documented' },
};

/** newPassword must be set and not be empty, or the command clears the password. */
export const resetPasswordPasswordMissing: RuleFacts = {
  id: 'reset_password.password_missing',
  severity: 'warning',
  message: 'newPassword must be set and not be empty, or the command clears the password',
  at: ['newPassword'],
  reads: ['newPassword'],
};

/** newPassword must have at least 6 characters for Android 14 and later. */
export const resetPasswordShortPassword: RuleFacts = {
  id: 'reset_password.short_password',
  severity: 'warning',
  message: 'newPassword must have at least 6 characters for Android 14 and later',
  at: ['newPassword'],
  reads: ['newPassword'],
  params: { min: 6 },
};

/** the device must be fully managed for its own password to change; with a work profile only the profile's does. */
export const resetPasswordWorkProfileOnly: RuleFacts = {
  id: 'reset_password.work_profile_only',
  severity: 'warning',
  message: "the device must be fully managed for its own password to change; with a work profile only the profile's does",
  at: ['command', 'type'],
  reads: ['device.managementMode'],
};
