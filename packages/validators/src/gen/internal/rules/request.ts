import type { RuleFacts } from '../../../runtime/types.ts';

/** duration must be seconds with at most nine decimals and an s at the end. */
export const requestDurationFormat: RuleFacts = {
  id: 'request.duration_format',
  severity: 'error',
  message: 'duration must be seconds with at most nine decimals and an s at the end',
  at: ['duration'],
  reads: ['duration'],
};

/** duration must be from 0s to 315576000000s. */
export const requestDurationRange: RuleFacts = {
  id: 'request.duration_range',
  severity: 'error',
  message: 'duration must be from 0s to 315576000000s',
  at: ['duration'],
  reads: ['duration'],
  params: { min: 0, max: 315576000000 },
};

/** duration must not be zero, or the command expires at once. */
export const requestDurationZero: RuleFacts = {
  id: 'request.duration_zero',
  severity: 'warning',
  message: 'duration must not be zero, or the command expires at once',
  at: ['duration'],
  reads: ['duration'],
};

/** newPassword and resetPasswordFlags must not be set for a type other than RESET_PASSWORD. */
export const requestFieldsOfType: RuleFacts = {
  id: 'request.fields_of_type',
  severity: 'error',
  message: 'newPassword and resetPasswordFlags must not be set for a type other than RESET_PASSWORD',
  at: ['*'],
  reads: ['type'],
};

/** a command must not have more than one params member. */
export const requestOneParams: RuleFacts = {
  id: 'request.one_params',
  severity: 'error',
  message: 'a command must not have more than one params member',
  at: ['*'],
  reads: [],
};

/** newPassword and resetPasswordFlags must not be set beside a params member. */
export const requestParamsExcludePassword: RuleFacts = {
  id: 'request.params_exclude_password',
  severity: 'error',
  message: 'newPassword and resetPasswordFlags must not be set beside a params member',
  at: ['*'],
  reads: [],
};

/** a field that the server sets must not be in a request. */
export const requestServerSetField: RuleFacts = {
  id: 'request.server_set_field',
  severity: 'error',
  message: 'a field that the server sets must not be in a request',
  at: ['*'],
  reads: [],
};

/** type must be left to the server beside a params member. */
export const requestTypeBesideParams: RuleFacts = {
  id: 'request.type_beside_params',
  severity: 'off',
  message: 'type must be left to the server beside a params member',
  at: ['type'],
  reads: [
    'type',
    'clearAppsDataParams',
    'startLostModeParams',
    'stopLostModeParams',
    'addEsimParams',
    'removeEsimParams',
    'requestDeviceInfoParams',
    'wipeParams',
  ],
};

/** type must be the one that the params member belongs to. */
export const requestTypeMatchesParams: RuleFacts = {
  id: 'request.type_matches_params',
  severity: 'error',
  message: 'type must be the one that the params member belongs to',
  at: ['type'],
  reads: ['type'],
};

/** a command needs a type, or the params member of one. */
export const requestTypeOrParams: RuleFacts = {
  id: 'request.type_or_params',
  severity: 'error',
  message: 'a command needs a type, or the params member of one',
  at: ['type'],
  reads: [],
};

/** type must not be COMMAND_TYPE_UNSPECIFIED. */
export const requestTypeUnspecified: RuleFacts = {
  id: 'request.type_unspecified',
  severity: 'error',
  message: 'type must not be COMMAND_TYPE_UNSPECIFIED',
  at: ['type'],
  reads: ['type'],
};
