import * as limits from './limits.ts';

/** The schema that someone would write who knows which keywords validators are fast at, with every rule in it. */
const text = { type: 'string', maxLength: limits.maxText };
const message = {
  type: 'object',
  properties: {
    defaultMessage: text,
    localizedMessages: {
      type: 'object',
      patternProperties: { [limits.locale.source]: text },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
  not: {
    required: ['localizedMessages'],
    properties: { localizedMessages: { minProperties: 1 }, defaultMessage: { const: '' } },
  },
};
const filled = (name: string): object => ({ required: [name], properties: { [name]: { not: { $ref: '#/$defs/emptyMessage' } } } });
const params = {
  clearAppsDataParams: {
    type: 'object',
    properties: { packageNames: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1, maxLength: limits.maxPackageName } } },
    required: ['packageNames'],
    additionalProperties: false,
  },
  startLostModeParams: {
    type: 'object',
    properties: {
      lostMessage: { $ref: '#/$defs/message' },
      lostPhoneNumber: { $ref: '#/$defs/message' },
      lostStreetAddress: { $ref: '#/$defs/message' },
      lostOrganization: { $ref: '#/$defs/message' },
      lostEmailAddress: { type: 'string' },
    },
    additionalProperties: false,
    anyOf: [
      filled('lostMessage'),
      filled('lostPhoneNumber'),
      filled('lostStreetAddress'),
      { required: ['lostEmailAddress'], properties: { lostEmailAddress: { minLength: 1 } } },
    ],
  },
  stopLostModeParams: { type: 'object', additionalProperties: false },
  addEsimParams: {
    type: 'object',
    properties: {
      activationCode: { type: 'string', minLength: 1, maxLength: limits.maxActivationCode },
      activationState: { enum: limits.activationStates },
    },
    required: ['activationCode', 'activationState'],
    additionalProperties: false,
  },
  removeEsimParams: {
    type: 'object',
    properties: { iccId: { type: 'string', minLength: 1, maxLength: limits.maxIccId } },
    required: ['iccId'],
    additionalProperties: false,
  },
  requestDeviceInfoParams: {
    type: 'object',
    properties: { deviceInfo: { const: 'EID' } },
    required: ['deviceInfo'],
    additionalProperties: false,
  },
  wipeParams: {
    type: 'object',
    properties: {
      wipeDataFlags: { type: 'array', items: { enum: limits.wipeDataFlags } },
      wipeReason: { $ref: '#/$defs/message', properties: { defaultMessage: { maxLength: limits.maxWipeReason } } },
    },
    additionalProperties: false,
  },
};
const owners = {
  clearAppsDataParams: 'CLEAR_APP_DATA',
  startLostModeParams: 'START_LOST_MODE',
  stopLostModeParams: 'STOP_LOST_MODE',
  addEsimParams: 'ADD_ESIM',
  removeEsimParams: 'REMOVE_ESIM',
  requestDeviceInfoParams: 'REQUEST_DEVICE_INFO',
  wipeParams: 'WIPE',
} as const;
const names = Object.keys(owners) as (keyof typeof owners)[];
const noPassword = { newPassword: { maxLength: 0 }, resetPasswordFlags: { maxItems: 0 } };

/** Each member says what it needs beside it, so that what is absent costs nothing. */
const besideParams = Object.fromEntries(
  names.map((name) => {
    const others = Object.fromEntries(names.filter((other) => other !== name).map((other) => [other, false]));
    return [name, { properties: { type: { const: owners[name] }, ...noPassword, ...others } }];
  }),
);

export const commandRequest = {
  type: 'object',
  properties: {
    type: { enum: limits.commandTypes },
    duration: { type: 'string', maxLength: limits.maxDuration, pattern: limits.duration.source },
    newPassword: { type: 'string', maxLength: limits.maxPassword },
    resetPasswordFlags: { type: 'array', items: { enum: limits.resetPasswordFlags } },
    ...params,
  },
  additionalProperties: false,
  minProperties: 1,
  dependentSchemas: besideParams,
  // Without params: a type that needs none, and a password only with its own.
  if: { properties: Object.fromEntries(names.map((name) => [name, false])) },
  then: {
    required: ['type'],
    properties: { type: { enum: ['RESET_PASSWORD', 'LOCK', 'REBOOT', 'RELINQUISH_OWNERSHIP', 'STOP_LOST_MODE', 'WIPE'] } },
    anyOf: [{ properties: { type: { const: 'RESET_PASSWORD' } } }, { properties: noPassword }],
  },
  $defs: {
    message,
    emptyMessage: { properties: { defaultMessage: { const: '' }, localizedMessages: { maxProperties: 0 } } },
  },
} as const;

export const device = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 2048, anyOf: [{ const: '' }, { pattern: limits.deviceName.source }] },
    ownership: { type: 'string' },
    managementMode: { type: 'string' },
    state: { type: 'string' },
    appliedState: { type: 'string' },
    apiLevel: { type: 'integer', minimum: limits.leastInt32, maximum: limits.greatestInt32 },
    softwareInfo: { type: 'object' },
  },
} as const;
