import * as S from 'sury';
import * as limits from './limits.ts';
import {
  belongTogether,
  type CommandLike,
  fitsLength,
  hasContact,
  hasDefault,
  type LostModeLike,
  type MessageLike,
} from './rules-across.ts';

const text = S.refine(S.string, (value) => fitsLength(value, limits.maxText));
const shortText = S.refine(S.string, (value) => fitsLength(value, limits.maxWipeReason));
const hasLocales = (messages: Readonly<Record<string, string>>): boolean =>
  Object.keys(messages).every((key) => key.length <= limits.maxLocale && limits.locale.test(key));
const locales: S.Schema<Record<string, string>> = S.record(text);
const localizedMessages = S.optional(S.refine(locales, hasLocales));

/** Types are given, since those that are worked out of nested schemas run in a circle under TypeScript 7. */
const closed = <Value>(members: Readonly<Record<string, unknown>>): S.Schema<Value> =>
  S.strict(S.schema(members)) as unknown as S.Schema<Value>;
const open = (members: Readonly<Record<string, unknown>>): S.Schema => S.schema(members);
const message: S.Schema<MessageLike> = S.refine(closed<MessageLike>({ defaultMessage: S.optional(text), localizedMessages }), hasDefault);
const wipeReason: S.Schema<MessageLike> = S.refine(
  closed<MessageLike>({ defaultMessage: S.optional(shortText), localizedMessages }),
  hasDefault,
);
const filled = (maximum: number): S.Schema<string> => S.string.with(S.nonEmpty).with(S.maxLength, maximum);

const lostMode = closed<LostModeLike>({
  lostMessage: S.optional(message),
  lostPhoneNumber: S.optional(message),
  lostEmailAddress: S.optional(S.string),
  lostStreetAddress: S.optional(message),
  lostOrganization: S.optional(message),
});

const commandRequest: S.Schema<CommandLike> = S.refine(
  closed<CommandLike>({
    type: S.optional(S.union([...limits.commandTypes])),
    duration: S.optional(S.string.with(S.maxLength, limits.maxDuration).with(S.pattern, limits.duration)),
    newPassword: S.optional(S.string.with(S.maxLength, limits.maxPassword)),
    resetPasswordFlags: S.optional(S.array(S.union([...limits.resetPasswordFlags]))),
    clearAppsDataParams: S.optional(closed({ packageNames: S.array(filled(limits.maxPackageName)).with(S.nonEmpty) })),
    startLostModeParams: S.optional(S.refine(lostMode, hasContact)),
    stopLostModeParams: S.optional(closed({})),
    addEsimParams: S.optional(
      closed({ activationCode: filled(limits.maxActivationCode), activationState: S.union([...limits.activationStates]) }),
    ),
    removeEsimParams: S.optional(closed({ iccId: filled(limits.maxIccId) })),
    requestDeviceInfoParams: S.optional(closed({ deviceInfo: 'EID' })),
    wipeParams: S.optional(
      closed({ wipeDataFlags: S.optional(S.array(S.union([...limits.wipeDataFlags]))), wipeReason: S.optional(wipeReason) }),
    ),
  }),
  belongTogether,
);

let device: S.Schema | undefined;

/** Made when it is first asked for, so that a bundler drops it where it is not. */
const createDevice = (): S.Schema =>
  open({
    name: S.optional(S.refine(S.string, (name) => name === '' || (name.length <= 2048 && limits.deviceName.test(name)))),
    ownership: S.optional(S.string),
    managementMode: S.optional(S.string),
    state: S.optional(S.string),
    appliedState: S.optional(S.string),
    apiLevel: S.optional(S.int32),
    softwareInfo: S.optional(open({})),
  });

export const isCommandRequest = (value: unknown): boolean => S.parseAsResult(commandRequest, value).success;
export const isDevice = (value: unknown): boolean => S.parseAsResult((device ??= createDevice()), value).success;
