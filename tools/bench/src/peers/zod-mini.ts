import * as z from 'zod/mini';
import * as limits from './limits.ts';
import { belongTogether, hasContact, hasDefault } from './rules-across.ts';

const text = z.string().check(z.maxLength(limits.maxText));
const localizedMessages = z.optional(z.record(z.string().check(z.maxLength(limits.maxLocale), z.regex(limits.locale)), text));
const message = z.strictObject({ defaultMessage: z.optional(text), localizedMessages }).check(z.refine(hasDefault));
const shortText = z.string().check(z.maxLength(limits.maxWipeReason));
const wipeReason = z.strictObject({ defaultMessage: z.optional(shortText), localizedMessages }).check(z.refine(hasDefault));
const filled = (maximum: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(maximum));

const commandRequest = z
  .strictObject({
    type: z.optional(z.enum(limits.commandTypes)),
    duration: z.optional(z.string().check(z.maxLength(limits.maxDuration), z.regex(limits.duration))),
    newPassword: z.optional(z.string().check(z.maxLength(limits.maxPassword))),
    resetPasswordFlags: z.optional(z.array(z.enum(limits.resetPasswordFlags))),
    clearAppsDataParams: z.optional(z.strictObject({ packageNames: z.array(filled(limits.maxPackageName)).check(z.minLength(1)) })),
    startLostModeParams: z.optional(
      z
        .strictObject({
          lostMessage: z.optional(message),
          lostPhoneNumber: z.optional(message),
          lostEmailAddress: z.optional(z.string()),
          lostStreetAddress: z.optional(message),
          lostOrganization: z.optional(message),
        })
        .check(z.refine(hasContact)),
    ),
    stopLostModeParams: z.optional(z.strictObject({})),
    addEsimParams: z.optional(
      z.strictObject({ activationCode: filled(limits.maxActivationCode), activationState: z.enum(limits.activationStates) }),
    ),
    removeEsimParams: z.optional(z.strictObject({ iccId: filled(limits.maxIccId) })),
    requestDeviceInfoParams: z.optional(z.strictObject({ deviceInfo: z.literal('EID') })),
    wipeParams: z.optional(
      z.strictObject({ wipeDataFlags: z.optional(z.array(z.enum(limits.wipeDataFlags))), wipeReason: z.optional(wipeReason) }),
    ),
  })
  .check(z.refine(belongTogether));

let device: z.ZodMiniType | undefined;

/** Made when it is first asked for, so that a bundler drops it where it is not. */
const createDevice = (): z.ZodMiniType =>
  z.looseObject({
    name: z.optional(z.union([z.literal(''), z.string().check(z.maxLength(2048), z.regex(limits.deviceName))])),
    ownership: z.optional(z.string()),
    managementMode: z.optional(z.string()),
    state: z.optional(z.string()),
    appliedState: z.optional(z.string()),
    apiLevel: z.optional(z.int32()),
    softwareInfo: z.optional(z.looseObject({})),
  });

export const isCommandRequest = (value: unknown): boolean => commandRequest.safeParse(value).success;
export const findIssues = (value: unknown): unknown => commandRequest.safeParse(value).error?.issues;
export const hasNoIssues = (found: unknown): boolean => found === undefined;
export const isDevice = (value: unknown): boolean => (device ??= createDevice()).safeParse(value).success;
