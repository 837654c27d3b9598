import { codePoints } from '../../../runtime/code-points.ts';
import { duplicates } from '../../../runtime/duplicates.ts';
import { emptyList, emptyMap } from '../../../runtime/empty.ts';

/** What the rules read of wipeReason. */
interface WipeReason {
  readonly localizedMessages?: Readonly<Record<string, string | undefined>>;
}

/** Tells whether there is anything to warn about in a WipeParamsRequest that passed. */
export function warnsWipeParamsRequest(value: object): boolean {
  let wipeDataFlags: readonly string[] = emptyList;
  let wipeReason: WipeReason | undefined;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'wipeDataFlags':
        wipeDataFlags = member as readonly string[];
        break;
      case 'wipeReason':
        wipeReason = member as WipeReason;
        break;
    }
  }
  // wipe.duplicate_flag
  if (duplicates(wipeDataFlags).length > 0) return true;
  // wipe.flag_unspecified
  for (const flag of wipeDataFlags) {
    if (flag === 'WIPE_DATA_FLAG_UNSPECIFIED') return true;
  }
  // wipe.reason_localized_max_length
  for (const locale in wipeReason?.localizedMessages ?? emptyMap) {
    if (wipeReason?.localizedMessages?.[locale] === undefined) continue;
    if ((wipeReason?.localizedMessages?.[locale] ?? '').length > 200 && codePoints(wipeReason?.localizedMessages?.[locale] ?? '') > 200)
      return true;
  }
  return false;
}
