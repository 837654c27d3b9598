import { isWipeDataFlag } from '../enums/wipe-data-flag.ts';
import { passesUserFacingMessageRequest } from './user-facing-message-request.ts';
import { codePoints } from '../../../runtime/code-points.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** What the rules read of wipeReason. */
interface WipeReason {
  readonly defaultMessage?: string;
}

/** Tells whether a value is a WipeParamsRequest that breaks no error rule. */
export function passesWipeParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let wipeReason: WipeReason | undefined;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'wipeDataFlags':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (!isWipeDataFlag(element)) return false;
        }
        break;
      case 'wipeReason':
        if (!passesUserFacingMessageRequest(member)) return false;
        wipeReason = member as WipeReason;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // wipe.reason_max_length
  if ((wipeReason?.defaultMessage ?? '').length > 200 && codePoints(wipeReason?.defaultMessage ?? '') > 200) return false;
  return true;
}
