import { reportUserFacingMessageRequest } from './user-facing-message-request.ts';
import { startLostModeContactRequired, startLostModeEmailFormat } from '../rules/start-lost-mode.ts';
import { entries } from '../../../runtime/entries.ts';
import { isObject } from '../../../runtime/is-object.ts';
import type { Report } from '../../../runtime/report.ts';

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

const fields: readonly string[] = ['lostMessage', 'lostPhoneNumber', 'lostEmailAddress', 'lostStreetAddress', 'lostOrganization'];

/** Reports what is wrong with a value as a StartLostModeParamsRequest. */
export function reportStartLostModeParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let lostMessage: LostMessage | undefined;
  let lostPhoneNumber: LostPhoneNumber | undefined;
  let lostStreetAddress: LostStreetAddress | undefined;
  let lostEmailAddress = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'lostMessage':
        reportUserFacingMessageRequest(member, report);
        if (isObject(member)) lostMessage = member as LostMessage;
        break;
      case 'lostPhoneNumber':
        reportUserFacingMessageRequest(member, report);
        if (isObject(member)) lostPhoneNumber = member as LostPhoneNumber;
        break;
      case 'lostEmailAddress':
        if (report.isText(member)) lostEmailAddress = member;
        break;
      case 'lostStreetAddress':
        reportUserFacingMessageRequest(member, report);
        if (isObject(member)) lostStreetAddress = member as LostStreetAddress;
        break;
      case 'lostOrganization':
        reportUserFacingMessageRequest(member, report);
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'StartLostModeParams', fields);
    }
    report.leave();
  }
  // start_lost_mode.contact_required
  if (
    report.asks(startLostModeContactRequired) &&
    (lostMessage?.defaultMessage ?? '') === '' &&
    entries(lostMessage?.localizedMessages) <= 0 &&
    (lostPhoneNumber?.defaultMessage ?? '') === '' &&
    entries(lostPhoneNumber?.localizedMessages) <= 0 &&
    (lostStreetAddress?.defaultMessage ?? '') === '' &&
    entries(lostStreetAddress?.localizedMessages) <= 0 &&
    lostEmailAddress === ''
  )
    report.broken(startLostModeContactRequired);
  // start_lost_mode.email_format
  if (lostEmailAddress !== '' && !lostEmailAddress.includes('@') && report.asks(startLostModeEmailFormat))
    report.broken(startLostModeEmailFormat);
}
