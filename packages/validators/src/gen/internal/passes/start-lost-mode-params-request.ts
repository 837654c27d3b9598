import { passesUserFacingMessageRequest } from './user-facing-message-request.ts';
import { entries } from '../../../runtime/entries.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** What the rules read of lostMessage. */
interface LostMessage {
  readonly defaultMessage?: string;
  readonly localizedMessages?: Readonly<Record<string, string | undefined>>;
}

/** What the rules read of lostPhoneNumber. */
interface LostPhoneNumber {
  readonly defaultMessage?: string;
  readonly localizedMessages?: Readonly<Record<string, string | undefined>>;
}

/** What the rules read of lostStreetAddress. */
interface LostStreetAddress {
  readonly defaultMessage?: string;
  readonly localizedMessages?: Readonly<Record<string, string | undefined>>;
}

/** Tells whether a value is a StartLostModeParamsRequest that breaks no error rule. */
export function passesStartLostModeParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let lostMessage: LostMessage | undefined;
  let lostPhoneNumber: LostPhoneNumber | undefined;
  let lostStreetAddress: LostStreetAddress | undefined;
  let lostEmailAddress = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'lostMessage':
        if (!passesUserFacingMessageRequest(member)) return false;
        lostMessage = member as LostMessage;
        break;
      case 'lostPhoneNumber':
        if (!passesUserFacingMessageRequest(member)) return false;
        lostPhoneNumber = member as LostPhoneNumber;
        break;
      case 'lostEmailAddress':
        if (typeof member !== 'string') return false;
        lostEmailAddress = member;
        break;
      case 'lostStreetAddress':
        if (!passesUserFacingMessageRequest(member)) return false;
        lostStreetAddress = member as LostStreetAddress;
        break;
      case 'lostOrganization':
        if (!passesUserFacingMessageRequest(member)) return false;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // start_lost_mode.contact_required
  if (
    (lostMessage?.defaultMessage ?? '') === '' &&
    entries(lostMessage?.localizedMessages) <= 0 &&
    (lostPhoneNumber?.defaultMessage ?? '') === '' &&
    entries(lostPhoneNumber?.localizedMessages) <= 0 &&
    (lostStreetAddress?.defaultMessage ?? '') === '' &&
    entries(lostStreetAddress?.localizedMessages) <= 0 &&
    lostEmailAddress === ''
  )
    return false;
  return true;
}
