import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a PerAppResult that breaks no error rule. */
export function passesPerAppResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'clearingResult':
        if (typeof member !== 'string') return false;
        break;
    }
  }
  return true;
}
