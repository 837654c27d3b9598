import { codePoints } from '../../../runtime/code-points.ts';
import { emptyMap } from '../../../runtime/empty.ts';
import { entries } from '../../../runtime/entries.ts';
import { isLanguageTag } from '../../../runtime/is-language-tag.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a UserFacingMessageRequest that breaks no error rule. */
export function passesUserFacingMessageRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let defaultMessage = '';
  let localizedMessages: Readonly<Record<string, string | undefined>> = emptyMap;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'defaultMessage':
        if (typeof member !== 'string') return false;
        defaultMessage = member;
        break;
      case 'localizedMessages':
        if (!isObject(member)) return false;
        for (const entry in member) {
          const element = member[entry];
          if (element === undefined) continue;
          if (typeof element !== 'string') return false;
        }
        localizedMessages = member as Readonly<Record<string, string | undefined>>;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // user_facing_message.default_max_length
  if (defaultMessage.length > 4096 && codePoints(defaultMessage) > 4096) return false;
  // user_facing_message.default_required
  if (entries(localizedMessages) !== 0 && defaultMessage === '') return false;
  // user_facing_message.locale_format
  for (const tag in localizedMessages) {
    if (localizedMessages[tag] === undefined) continue;
    if (!isLanguageTag(tag)) return false;
  }
  // user_facing_message.localized_max_length
  for (const locale in localizedMessages) {
    if (localizedMessages[locale] === undefined) continue;
    if ((localizedMessages[locale] ?? '').length > 4096 && codePoints(localizedMessages[locale] ?? '') > 4096) return false;
  }
  return true;
}
