import * as v from 'valibot';
import * as limits from './limits.ts';
import { belongTogether, fitsLength, hasContact, hasDefault } from './rules-across.ts';

const text = v.pipe(
  v.string(),
  v.check((value) => fitsLength(value, limits.maxText)),
);
const shortText = v.pipe(
  v.string(),
  v.check((value) => fitsLength(value, limits.maxWipeReason)),
);
const localizedMessages = v.optional(v.record(v.pipe(v.string(), v.maxLength(limits.maxLocale), v.regex(limits.locale)), text));
const message = v.pipe(v.strictObject({ defaultMessage: v.optional(text), localizedMessages }), v.check(hasDefault));
const wipeReason = v.pipe(v.strictObject({ defaultMessage: v.optional(shortText), localizedMessages }), v.check(hasDefault));
const filled = <const Maximum extends number>(
  maximum: Maximum,
): v.SchemaWithPipe<
  readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.MaxLengthAction<string, Maximum, undefined>]
> => v.pipe(v.string(), v.minLength(1), v.maxLength(maximum));

const commandRequest = v.pipe(
  v.strictObject({
    type: v.optional(v.picklist(limits.commandTypes)),
    duration: v.optional(v.pipe(v.string(), v.maxLength(limits.maxDuration), v.regex(limits.duration))),
    newPassword: v.optional(v.pipe(v.string(), v.maxLength(limits.maxPassword))),
    resetPasswordFlags: v.optional(v.array(v.picklist(limits.resetPasswordFlags))),
    clearAppsDataParams: v.optional(v.strictObject({ packageNames: v.pipe(v.array(filled(limits.maxPackageName)), v.minLength(1)) })),
    startLostModeParams: v.optional(
      v.pipe(
        v.strictObject({
          lostMessage: v.optional(message),
          lostPhoneNumber: v.optional(message),
          lostEmailAddress: v.optional(v.string()),
          lostStreetAddress: v.optional(message),
          lostOrganization: v.optional(message),
        }),
        v.check(hasContact),
      ),
    ),
    stopLostModeParams: v.optional(
      v.custom<object>((params) => params instanceof Object && !Array.isArray(params) && Object.keys(params).length === 0),
    ),
    addEsimParams: v.optional(
      v.strictObject({ activationCode: filled(limits.maxActivationCode), activationState: v.picklist(limits.activationStates) }),
    ),
    removeEsimParams: v.optional(v.strictObject({ iccId: filled(limits.maxIccId) })),
    requestDeviceInfoParams: v.optional(v.strictObject({ deviceInfo: v.literal('EID') })),
    wipeParams: v.optional(
      v.strictObject({ wipeDataFlags: v.optional(v.array(v.picklist(limits.wipeDataFlags))), wipeReason: v.optional(wipeReason) }),
    ),
  }),
  v.check((command) => belongTogether(command)),
);

let device: v.GenericSchema | undefined;

/** Made when it is first asked for, so that a bundler drops it where it is not. */
const createDevice = (): v.GenericSchema =>
  v.looseObject({
    name: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.maxLength(2048), v.regex(limits.deviceName))])),
    ownership: v.optional(v.string()),
    managementMode: v.optional(v.string()),
    state: v.optional(v.string()),
    appliedState: v.optional(v.string()),
    apiLevel: v.optional(v.pipe(v.number(), v.integer(), v.minValue(limits.leastInt32), v.maxValue(limits.greatestInt32))),
    softwareInfo: v.optional(v.looseObject({})),
  });

export const isCommandRequest = (value: unknown): boolean => v.is(commandRequest, value);
export const findIssues = (value: unknown): unknown => v.safeParse(commandRequest, value).issues;
export const hasNoIssues = (found: unknown): boolean => found === undefined;
export const isDevice = (value: unknown): boolean => v.is((device ??= createDevice()), value);
