/** The rules that read several members, as a function: what one hands to `refine`, `narrow`, `check` and the like. */
export interface CommandLike {
  readonly type?: string | undefined;
  readonly newPassword?: string | undefined;
  readonly resetPasswordFlags?: readonly string[] | undefined;
  readonly clearAppsDataParams?: object | undefined;
  readonly startLostModeParams?: object | undefined;
  readonly stopLostModeParams?: object | undefined;
  readonly addEsimParams?: object | undefined;
  readonly removeEsimParams?: object | undefined;
  readonly requestDeviceInfoParams?: object | undefined;
  readonly wipeParams?: object | undefined;
}

/** Says whether type, params and the fields of a password belong together. */
export function belongTogether(command: CommandLike): boolean {
  let owner: string | undefined;
  let count = 0;
  if (command.clearAppsDataParams !== undefined) {
    owner = 'CLEAR_APP_DATA';
    count++;
  }
  if (command.startLostModeParams !== undefined) {
    owner = 'START_LOST_MODE';
    count++;
  }
  if (command.stopLostModeParams !== undefined) {
    owner = 'STOP_LOST_MODE';
    count++;
  }
  if (command.addEsimParams !== undefined) {
    owner = 'ADD_ESIM';
    count++;
  }
  if (command.removeEsimParams !== undefined) {
    owner = 'REMOVE_ESIM';
    count++;
  }
  if (command.requestDeviceInfoParams !== undefined) {
    owner = 'REQUEST_DEVICE_INFO';
    count++;
  }
  if (command.wipeParams !== undefined) {
    owner = 'WIPE';
    count++;
  }
  const { type } = command;
  const isPassword = (command.newPassword !== undefined && command.newPassword !== '') || (command.resetPasswordFlags?.length ?? 0) > 0;
  if (count > 0) return count === 1 && !isPassword && (type === undefined || type === owner);
  if (type === undefined || (isPassword && type !== 'RESET_PASSWORD')) return false;
  return (
    type !== 'ADD_ESIM' &&
    type !== 'REMOVE_ESIM' &&
    type !== 'CLEAR_APP_DATA' &&
    type !== 'START_LOST_MODE' &&
    type !== 'REQUEST_DEVICE_INFO'
  );
}

/** A text in one language, and in others. */
export interface MessageLike {
  readonly defaultMessage?: string | undefined;
  readonly localizedMessages?: Readonly<Record<string, string>> | undefined;
}

/** A message with translations has a text of its own. */
export function hasDefault({ defaultMessage, localizedMessages }: MessageLike): boolean {
  if (defaultMessage !== undefined && defaultMessage !== '') return true;
  if (localizedMessages === undefined) return true;
  for (const _ in localizedMessages) return false;
  return true;
}

/** What lost mode can show; the name of the organization is not enough. */
export interface LostModeLike {
  readonly lostMessage?: MessageLike | undefined;
  readonly lostPhoneNumber?: MessageLike | undefined;
  readonly lostEmailAddress?: string | undefined;
  readonly lostStreetAddress?: MessageLike | undefined;
}

/** Lost mode shows one text at least. */
export function hasContact(params: LostModeLike): boolean {
  if (params.lostEmailAddress !== undefined && params.lostEmailAddress !== '') return true;
  return isFilled(params.lostMessage) || isFilled(params.lostPhoneNumber) || isFilled(params.lostStreetAddress);
}

/** Lengths are counted in code points, of which a text has at most as many as code units. */
export function fitsLength(text: string, maximum: number): boolean {
  return text.length <= maximum || (text.length <= maximum * 2 && [...text].length <= maximum);
}

function isFilled(message: MessageLike | undefined): boolean {
  if (message === undefined) return false;
  if (message.defaultMessage !== undefined && message.defaultMessage !== '') return true;
  for (const _ in message.localizedMessages) return true;
  return false;
}
