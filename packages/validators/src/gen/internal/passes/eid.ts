import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a Eid that breaks no error rule. */
export function passesEid(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'eid':
        if (typeof member !== 'string') return false;
        break;
    }
  }
  return true;
}
