import { type } from 'arktype';
import * as limits from './limits.ts';
import { belongTogether, fitsLength, hasContact, hasDefault } from './rules-across.ts';

const text = type.string.narrow((value) => fitsLength(value, limits.maxText));
const shortText = type.string.narrow((value) => fitsLength(value, limits.maxWipeReason));
const isLocale = (key: string): boolean => key.length <= limits.maxLocale && limits.locale.test(key);
const localizedMessages = type({ '[string]': text }).narrow((messages) => {
  for (const key in messages) if (!isLocale(key)) return false;
  return true;
});
const message = type({ '+': 'reject', 'defaultMessage?': text, 'localizedMessages?': localizedMessages }).narrow(hasDefault);
const wipeReason = type({ '+': 'reject', 'defaultMessage?': shortText, 'localizedMessages?': localizedMessages }).narrow(hasDefault);

const commandRequest = type({
  '+': 'reject',
  'type?': type.enumerated(...limits.commandTypes),
  'duration?': type('string <= 64').and(limits.duration),
  'newPassword?': 'string <= 1024',
  'resetPasswordFlags?': type.enumerated(...limits.resetPasswordFlags).array(),
  'clearAppsDataParams?': { '+': 'reject', packageNames: '(1 <= string <= 223)[] >= 1' },
  'startLostModeParams?': type({
    '+': 'reject',
    'lostMessage?': message,
    'lostPhoneNumber?': message,
    'lostEmailAddress?': 'string',
    'lostStreetAddress?': message,
    'lostOrganization?': message,
  }).narrow(hasContact),
  'stopLostModeParams?': type({ '+': 'reject' }).narrow((params) => !Array.isArray(params)),
  'addEsimParams?': { '+': 'reject', activationCode: '1 <= string <= 1024', activationState: type.enumerated(...limits.activationStates) },
  'removeEsimParams?': { '+': 'reject', iccId: '1 <= string <= 255' },
  'requestDeviceInfoParams?': { '+': 'reject', deviceInfo: "'EID'" },
  'wipeParams?': { '+': 'reject', 'wipeDataFlags?': type.enumerated(...limits.wipeDataFlags).array(), 'wipeReason?': wipeReason },
}).narrow(belongTogether);

let device: { readonly allows: (value: unknown) => boolean } | undefined;

const createDevice = (): { readonly allows: (value: unknown) => boolean } =>
  type({
    'name?': type("''").or(type('string <= 2048').and(limits.deviceName)),
    'ownership?': 'string',
    'managementMode?': 'string',
    'state?': 'string',
    'appliedState?': 'string',
    'apiLevel?': '-2147483648 <= number.integer <= 2147483647',
    'softwareInfo?': 'object',
  });

export const isCommandRequest = (value: unknown): boolean => commandRequest.allows(value);
export const findIssues = (value: unknown): unknown => commandRequest(value);
export const hasNoIssues = (found: unknown): boolean => !(found instanceof type.errors);
export const isDevice = (value: unknown): boolean => (device ??= createDevice()).allows(value);
