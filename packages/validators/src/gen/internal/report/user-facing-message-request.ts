import {
  userFacingMessageDefaultMaxLength,
  userFacingMessageDefaultRequired,
  userFacingMessageLocaleFormat,
  userFacingMessageLocalizedMaxLength,
} from '../rules/user-facing-message.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { emptyMap } from '../../../runtime/empty.ts';
import { entries } from '../../../runtime/entries.ts';
import { isLanguageTag } from '../../../runtime/is-language-tag.ts';
import type { Report } from '../../../runtime/report.ts';

const fields: readonly string[] = ['defaultMessage', 'localizedMessages'];

/** Reports what is wrong with a value as a UserFacingMessageRequest. */
export function reportUserFacingMessageRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let defaultMessage = '';
  let localizedMessages: Readonly<Record<string, string | undefined>> = emptyMap;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'defaultMessage':
        if (report.isText(member)) defaultMessage = member;
        break;
      case 'localizedMessages':
        if (report.isObject(member)) {
          localizedMessages = member as Readonly<Record<string, string | undefined>>;
          for (const entry in member) {
            const element = member[entry];
            if (element === undefined) continue;
            report.enterElement(entry);
            report.isText(element);
            report.leave();
          }
        }
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'UserFacingMessage', fields);
    }
    report.leave();
  }
  // user_facing_message.default_max_length
  if (defaultMessage.length > 4096 && codePoints(defaultMessage) > 4096 && report.asks(userFacingMessageDefaultMaxLength))
    report.broken(userFacingMessageDefaultMaxLength);
  // user_facing_message.default_required
  if (entries(localizedMessages) !== 0 && defaultMessage === '' && report.asks(userFacingMessageDefaultRequired))
    report.broken(userFacingMessageDefaultRequired);
  // user_facing_message.locale_format
  if (report.asks(userFacingMessageLocaleFormat)) {
    for (const tag in localizedMessages) {
      if (localizedMessages[tag] === undefined) continue;
      if (!isLanguageTag(tag)) report.broken(userFacingMessageLocaleFormat, tag);
    }
  }
  // user_facing_message.localized_max_length
  if (report.asks(userFacingMessageLocalizedMaxLength)) {
    for (const locale in localizedMessages) {
      if (localizedMessages[locale] === undefined) continue;
      if ((localizedMessages[locale] ?? '').length > 4096 && codePoints(localizedMessages[locale] ?? '') > 4096)
        report.broken(userFacingMessageLocalizedMaxLength, locale);
    }
  }
}
