import { passesHttpErrorItem } from './http-error-item.ts';
import { isInt32 } from '../../../runtime/is-int32.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a HttpErrorBody that breaks no error rule. */
export function passesHttpErrorBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'code':
        if (!isInt32(member)) return false;
        break;
      case 'message':
        if (typeof member !== 'string') return false;
        break;
      case 'status':
        if (typeof member !== 'string') return false;
        break;
      case 'details':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (!isObject(element)) return false;
          if (element['@type'] !== undefined && typeof element['@type'] !== 'string') return false;
        }
        break;
      case 'errors':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (!passesHttpErrorItem(element)) return false;
        }
        break;
    }
  }
  return true;
}
