import { isWipeDataFlag, wipeDataFlagWords } from '../enums/wipe-data-flag.ts';
import { reportUserFacingMessageRequest } from './user-facing-message-request.ts';
import { wipeDuplicateFlag, wipeFlagUnspecified, wipeReasonLocalizedMaxLength, wipeReasonMaxLength } from '../rules/wipe.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { duplicates } from '../../../runtime/duplicates.ts';
import { emptyList, emptyMap } from '../../../runtime/empty.ts';
import { isObject } from '../../../runtime/is-object.ts';
import type { Report } from '../../../runtime/report.ts';

/** What the rules read of wipeReason. */
interface WipeReason {
  readonly localizedMessages?: Readonly<Record<string, string | undefined>>;
  readonly defaultMessage?: string;
}

const fields: readonly string[] = ['wipeDataFlags', 'wipeReason'];

/** Reports what is wrong with a value as a WipeParamsRequest. */
export function reportWipeParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let wipeDataFlags: readonly string[] = emptyList;
  let wipeReason: WipeReason | undefined;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'wipeDataFlags':
        if (report.isList(member)) {
          wipeDataFlags = member as readonly string[];
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            report.isWord(element, isWipeDataFlag, wipeDataFlagWords);
            report.leave();
          }
        }
        break;
      case 'wipeReason':
        reportUserFacingMessageRequest(member, report);
        if (isObject(member)) wipeReason = member as WipeReason;
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'WipeParams', fields);
    }
    report.leave();
  }
  // wipe.duplicate_flag
  if (report.asks(wipeDuplicateFlag)) {
    for (const i of duplicates(wipeDataFlags)) {
      report.broken(wipeDuplicateFlag, i);
    }
  }
  // wipe.flag_unspecified
  if (report.asks(wipeFlagUnspecified)) {
    for (const [i, flag] of wipeDataFlags.entries()) {
      if (flag === 'WIPE_DATA_FLAG_UNSPECIFIED') report.broken(wipeFlagUnspecified, i);
    }
  }
  // wipe.reason_localized_max_length
  if (report.asks(wipeReasonLocalizedMaxLength)) {
    for (const locale in wipeReason?.localizedMessages ?? emptyMap) {
      if (wipeReason?.localizedMessages?.[locale] === undefined) continue;
      if ((wipeReason?.localizedMessages?.[locale] ?? '').length > 200 && codePoints(wipeReason?.localizedMessages?.[locale] ?? '') > 200)
        report.broken(wipeReasonLocalizedMaxLength, locale);
    }
  }
  // wipe.reason_max_length
  if (
    report.asks(wipeReasonMaxLength) &&
    (wipeReason?.defaultMessage ?? '').length > 200 &&
    codePoints(wipeReason?.defaultMessage ?? '') > 200
  )
    report.broken(wipeReasonMaxLength);
}
