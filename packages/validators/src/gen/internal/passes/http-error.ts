import { passesHttpErrorBody } from './http-error-body.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a HttpError that breaks no error rule. */
export function passesHttpError(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'error':
        if (!passesHttpErrorBody(member)) return false;
        break;
    }
  }
  return true;
}
