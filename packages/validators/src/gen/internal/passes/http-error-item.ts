import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a HttpErrorItem that breaks no error rule. */
export function passesHttpErrorItem(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'message':
        if (typeof member !== 'string') return false;
        break;
      case 'reason':
        if (typeof member !== 'string') return false;
        break;
      case 'domain':
        if (typeof member !== 'string') return false;
        break;
    }
  }
  return true;
}
