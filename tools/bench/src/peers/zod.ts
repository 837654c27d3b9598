import * as z from 'zod';
import * as limits from './limits.ts';
import { belongTogether, hasContact, hasDefault } from './rules-across.ts';

const text = z.string().max(limits.maxText);
const localizedMessages = z.record(z.string().max(limits.maxLocale).regex(limits.locale), text).optional();
const message = z.strictObject({ defaultMessage: text.optional(), localizedMessages }).refine(hasDefault);
const wipeReason = z
  .strictObject({ defaultMessage: z.string().max(limits.maxWipeReason).optional(), localizedMessages })
  .refine(hasDefault);

const commandRequest = z
  .strictObject({
    type: z.enum(limits.commandTypes).optional(),
    duration: z.string().max(limits.maxDuration).regex(limits.duration).optional(),
    newPassword: z.string().max(limits.maxPassword).optional(),
    resetPasswordFlags: z.array(z.enum(limits.resetPasswordFlags)).optional(),
    clearAppsDataParams: z.strictObject({ packageNames: z.array(z.string().min(1).max(limits.maxPackageName)).min(1) }).optional(),
    startLostModeParams: z
      .strictObject({
        lostMessage: message.optional(),
        lostPhoneNumber: message.optional(),
        lostEmailAddress: z.string().optional(),
        lostStreetAddress: message.optional(),
        lostOrganization: message.optional(),
      })
      .refine(hasContact)
      .optional(),
    stopLostModeParams: z.strictObject({}).optional(),
    addEsimParams: z
      .strictObject({ activationCode: z.string().min(1).max(limits.maxActivationCode), activationState: z.enum(limits.activationStates) })
      .optional(),
    removeEsimParams: z.strictObject({ iccId: z.string().min(1).max(limits.maxIccId) }).optional(),
    requestDeviceInfoParams: z.strictObject({ deviceInfo: z.literal('EID') }).optional(),
    wipeParams: z
      .strictObject({ wipeDataFlags: z.array(z.enum(limits.wipeDataFlags)).optional(), wipeReason: wipeReason.optional() })
      .optional(),
  })
  .refine(belongTogether);

let device: z.ZodType | undefined;

/** Made when it is first asked for, so that a bundler drops it where it is not. */
const createDevice = (): z.ZodType =>
  z.looseObject({
    name: z.union([z.literal(''), z.string().max(2048).regex(limits.deviceName)]).optional(),
    ownership: z.string().optional(),
    managementMode: z.string().optional(),
    state: z.string().optional(),
    appliedState: z.string().optional(),
    apiLevel: z.int32().optional(),
    softwareInfo: z.looseObject({}).optional(),
  });

export const isCommandRequest = (value: unknown): boolean => commandRequest.safeParse(value).success;
export const findIssues = (value: unknown): unknown => commandRequest.safeParse(value).error?.issues;
export const hasNoIssues = (found: unknown): boolean => found === undefined;
export const isDevice = (value: unknown): boolean => (device ??= createDevice()).safeParse(value).success;
