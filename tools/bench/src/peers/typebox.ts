import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import * as limits from './limits.ts';
import { belongTogether, hasContact, hasDefault } from './rules-across.ts';

const closed = { additionalProperties: false } as const;
const text = Type.String({ maxLength: limits.maxText });
const localizedMessages = Type.Optional(Type.Record(Type.String({ pattern: limits.locale.source }), text, closed));
const message = Type.Refine(Type.Object({ defaultMessage: Type.Optional(text), localizedMessages }, closed), hasDefault);
const shortText = Type.String({ maxLength: limits.maxWipeReason });
const wipeReason = Type.Refine(Type.Object({ defaultMessage: Type.Optional(shortText), localizedMessages }, closed), hasDefault);
const filled = (maxLength: number): Type.TString => Type.String({ minLength: 1, maxLength });

const request = Compile(
  Type.Refine(
    Type.Object(
      {
        type: Type.Optional(Type.Enum([...limits.commandTypes])),
        duration: Type.Optional(Type.String({ maxLength: limits.maxDuration, pattern: limits.duration })),
        newPassword: Type.Optional(Type.String({ maxLength: limits.maxPassword })),
        resetPasswordFlags: Type.Optional(Type.Array(Type.Enum([...limits.resetPasswordFlags]))),
        clearAppsDataParams: Type.Optional(
          Type.Object({ packageNames: Type.Array(filled(limits.maxPackageName), { minItems: 1 }) }, closed),
        ),
        startLostModeParams: Type.Optional(
          Type.Refine(
            Type.Object(
              {
                lostMessage: Type.Optional(message),
                lostPhoneNumber: Type.Optional(message),
                lostEmailAddress: Type.Optional(Type.String()),
                lostStreetAddress: Type.Optional(message),
                lostOrganization: Type.Optional(message),
              },
              closed,
            ),
            hasContact,
          ),
        ),
        stopLostModeParams: Type.Optional(Type.Object({}, closed)),
        addEsimParams: Type.Optional(
          Type.Object(
            { activationCode: filled(limits.maxActivationCode), activationState: Type.Enum([...limits.activationStates]) },
            closed,
          ),
        ),
        removeEsimParams: Type.Optional(Type.Object({ iccId: filled(limits.maxIccId) }, closed)),
        requestDeviceInfoParams: Type.Optional(Type.Object({ deviceInfo: Type.Literal('EID') }, closed)),
        wipeParams: Type.Optional(
          Type.Object(
            { wipeDataFlags: Type.Optional(Type.Array(Type.Enum([...limits.wipeDataFlags]))), wipeReason: Type.Optional(wipeReason) },
            closed,
          ),
        ),
      },
      closed,
    ),
    belongTogether,
  ),
);

let device: { readonly Check: (value: unknown) => boolean } | undefined;

const createDevice = (): { readonly Check: (value: unknown) => boolean } =>
  Compile(
    Type.Object({
      name: Type.Optional(Type.Union([Type.Literal(''), Type.String({ maxLength: 2048, pattern: limits.deviceName })])),
      ownership: Type.Optional(Type.String()),
      managementMode: Type.Optional(Type.String()),
      state: Type.Optional(Type.String()),
      appliedState: Type.Optional(Type.String()),
      apiLevel: Type.Optional(Type.Integer({ minimum: limits.leastInt32, maximum: limits.greatestInt32 })),
      softwareInfo: Type.Optional(Type.Object({})),
    }),
  );

export const isCommandRequest = (value: unknown): boolean => request.Check(value);
export const findIssues = (value: unknown): unknown => request.Errors(value);
export const hasNoIssues = (found: unknown): boolean => (found as readonly unknown[]).length === 0;
export const isDevice = (value: unknown): boolean => (device ??= createDevice()).Check(value);
