import typia, { type tags } from 'typia';
import { belongTogether, fitsLength, hasContact, hasDefault } from '../peers/rules-across.ts';
import * as limits from '../peers/limits.ts';

type Filled<Maximum extends number> = string & tags.MinLength<1> & tags.MaxLength<Maximum>;

interface Message {
  readonly defaultMessage?: string;
  readonly localizedMessages?: Readonly<Record<string, string>>;
}

interface CommandRequest {
  readonly type?:
    | 'LOCK'
    | 'RESET_PASSWORD'
    | 'REBOOT'
    | 'RELINQUISH_OWNERSHIP'
    | 'CLEAR_APP_DATA'
    | 'START_LOST_MODE'
    | 'STOP_LOST_MODE'
    | 'ADD_ESIM'
    | 'REMOVE_ESIM'
    | 'REQUEST_DEVICE_INFO'
    | 'WIPE';
  readonly duration?: string & tags.MaxLength<64>;
  readonly newPassword?: string & tags.MaxLength<1024>;
  readonly resetPasswordFlags?: readonly (
    | 'RESET_PASSWORD_FLAG_UNSPECIFIED'
    | 'REQUIRE_ENTRY'
    | 'DO_NOT_ASK_CREDENTIALS_ON_BOOT'
    | 'LOCK_NOW'
  )[];
  readonly clearAppsDataParams?: { readonly packageNames: readonly Filled<223>[] & tags.MinItems<1> };
  readonly startLostModeParams?: {
    readonly lostMessage?: Message;
    readonly lostPhoneNumber?: Message;
    readonly lostEmailAddress?: string;
    readonly lostStreetAddress?: Message;
    readonly lostOrganization?: Message;
  };
  readonly stopLostModeParams?: {};
  readonly addEsimParams?: {
    readonly activationCode: Filled<1024>;
    readonly activationState: 'ACTIVATION_STATE_UNSPECIFIED' | 'ACTIVATED' | 'NOT_ACTIVATED';
  };
  readonly removeEsimParams?: { readonly iccId: Filled<255> };
  readonly requestDeviceInfoParams?: { readonly deviceInfo: 'EID' };
  readonly wipeParams?: {
    readonly wipeDataFlags?: readonly (
      | 'WIPE_DATA_FLAG_UNSPECIFIED'
      | 'PRESERVE_RESET_PROTECTION_DATA'
      | 'WIPE_EXTERNAL_STORAGE'
      | 'WIPE_ESIMS'
    )[];
    readonly wipeReason?: Message;
  };
}

interface Device {
  readonly name?: string & tags.MaxLength<2048> & tags.Pattern<'^(?:enterprises\\/[^/]+\\/devices\\/[^/]+)?$'>;
  readonly ownership?: string;
  readonly managementMode?: string;
  readonly state?: string;
  readonly appliedState?: string;
  readonly apiLevel?: number & tags.Type<'int32'>;
  readonly softwareInfo?: object;
}

const hasForm: (value: unknown) => value is CommandRequest = typia.createEquals<CommandRequest>();
const validate: (value: unknown) => { readonly success: boolean } = typia.createValidateEquals<CommandRequest>();

/** Rules that types cannot say, after them. */
function keepsRules(command: CommandRequest): boolean {
  if (command.duration !== undefined && !limits.duration.test(command.duration)) return false;
  if (!belongTogether(command)) return false;
  const lost = command.startLostModeParams;
  if (lost !== undefined) {
    if (!hasContact(lost)) return false;
    for (const message of [lost.lostMessage, lost.lostPhoneNumber, lost.lostStreetAddress, lost.lostOrganization])
      if (!isMessage(message, limits.maxText)) return false;
  }
  return isMessage(command.wipeParams?.wipeReason, limits.maxWipeReason);
}

function isMessage(message: Message | undefined, maximum: number): boolean {
  if (message === undefined) return true;
  if (message.defaultMessage !== undefined && !fitsLength(message.defaultMessage, maximum)) return false;
  for (const key in message.localizedMessages)
    if (key.length > limits.maxLocale || !limits.locale.test(key) || !fitsLength(message.localizedMessages[key]!, limits.maxText))
      return false;
  return hasDefault(message);
}

export const isCommandRequest = (value: unknown): boolean => hasForm(value) && keepsRules(value);
export const findIssues = (value: unknown): unknown => validate(value).success && keepsRules(value as CommandRequest);
export const hasNoIssues = (found: unknown): boolean => found === true;
export const isDevice: (value: unknown) => boolean = typia.createIs<Device>();
