import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a InternalErrorDetails that breaks no error rule. */
export function passesInternalErrorDetails(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'operationCode':
        if (typeof member !== 'string') return false;
        break;
      case 'errorCode':
        if (typeof member !== 'string') return false;
        break;
      case 'operationCodeDetail':
        if (typeof member !== 'string') return false;
        break;
      case 'errorCodeDetail':
        if (typeof member !== 'string') return false;
        break;
    }
  }
  return true;
}
