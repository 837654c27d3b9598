import { Exit, Schema } from 'effect';
import * as limits from './limits.ts';
import { belongTogether, hasContact, hasDefault } from './rules-across.ts';

const optional = Schema.optionalKey;
const text = Schema.String.check(Schema.isMaxCodePoints(limits.maxText));
const shortText = Schema.String.check(Schema.isMaxCodePoints(limits.maxWipeReason));
const tag = Schema.String.check(Schema.isMaxLength(limits.maxLocale), Schema.isPattern(limits.locale));
const hasLocales = Schema.makeFilter((messages: Readonly<Record<string, string>>) => Object.keys(messages).every(Schema.is(tag)));
const localizedMessages = optional(Schema.Record(Schema.String, text).check(hasLocales));
const message = Schema.Struct({ defaultMessage: optional(text), localizedMessages }).check(Schema.makeFilter(hasDefault));
const wipeReason = Schema.Struct({ defaultMessage: optional(shortText), localizedMessages }).check(Schema.makeFilter(hasDefault));
const filled = (maximum: number): Schema.String => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(maximum));

const commandRequest = Schema.Struct({
  type: optional(Schema.Literals(limits.commandTypes)),
  duration: optional(Schema.String.check(Schema.isMaxLength(limits.maxDuration), Schema.isPattern(limits.duration))),
  newPassword: optional(Schema.String.check(Schema.isMaxLength(limits.maxPassword))),
  resetPasswordFlags: optional(Schema.Array(Schema.Literals(limits.resetPasswordFlags))),
  clearAppsDataParams: optional(Schema.Struct({ packageNames: Schema.Array(filled(limits.maxPackageName)).check(Schema.isMinLength(1)) })),
  startLostModeParams: optional(
    Schema.Struct({
      lostMessage: optional(message),
      lostPhoneNumber: optional(message),
      lostEmailAddress: optional(Schema.String),
      lostStreetAddress: optional(message),
      lostOrganization: optional(message),
    }).check(Schema.makeFilter(hasContact)),
  ),
  stopLostModeParams: optional(Schema.Struct({}).check(Schema.makeFilter((params) => !Array.isArray(params)))),
  addEsimParams: optional(
    Schema.Struct({ activationCode: filled(limits.maxActivationCode), activationState: Schema.Literals(limits.activationStates) }),
  ),
  removeEsimParams: optional(Schema.Struct({ iccId: filled(limits.maxIccId) })),
  requestDeviceInfoParams: optional(Schema.Struct({ deviceInfo: Schema.Literal('EID') })),
  wipeParams: optional(
    Schema.Struct({ wipeDataFlags: optional(Schema.Array(Schema.Literals(limits.wipeDataFlags))), wipeReason: optional(wipeReason) }),
  ),
}).check(Schema.makeFilter(belongTogether));

const strict = { onExcessProperty: 'error' } as const;
const decode = Schema.decodeUnknownExit(commandRequest, strict);

type Decode = (value: unknown) => Exit.Exit<unknown, unknown>;
let decodeAll: Decode | undefined;
let decodeDevice: Decode | undefined;

const createDecodeAll = (): Decode => Schema.decodeUnknownExit(commandRequest, { ...strict, errors: 'all' });

/** Made when it is first asked for, so that a bundler drops it where it is not. */
const createDecodeDevice = (): Decode =>
  Schema.decodeUnknownExit(
    Schema.Struct({
      name: optional(
        Schema.Union([Schema.Literal(''), Schema.String.check(Schema.isMaxLength(2048), Schema.isPattern(limits.deviceName))]),
      ),
      ownership: optional(Schema.String),
      managementMode: optional(Schema.String),
      state: optional(Schema.String),
      appliedState: optional(Schema.String),
      apiLevel: optional(Schema.Int.check(Schema.isInt32())),
      softwareInfo: optional(Schema.Struct({})),
    }),
  );

export const isCommandRequest = (value: unknown): boolean => Exit.isSuccess(decode(value));
export const findIssues = (value: unknown): unknown => (decodeAll ??= createDecodeAll())(value);
export const hasNoIssues = (found: unknown): boolean => Exit.isSuccess(found as Exit.Exit<unknown, unknown>);
export const isDevice = (value: unknown): boolean => Exit.isSuccess((decodeDevice ??= createDecodeDevice())(value));
