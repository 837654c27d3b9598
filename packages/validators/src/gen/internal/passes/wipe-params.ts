import { passesUserFacingMessage } from './user-facing-message.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a WipeParams that breaks no error rule. */
export function passesWipeParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'wipeDataFlags':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (typeof element !== 'string') return false;
        }
        break;
      case 'wipeReason':
        if (!passesUserFacingMessage(member)) return false;
        break;
    }
  }
  return true;
}
