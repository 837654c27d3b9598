import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a UserFacingMessage that breaks no error rule. */
export function passesUserFacingMessage(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'defaultMessage':
        if (typeof member !== 'string') return false;
        break;
      case 'localizedMessages':
        if (!isObject(member)) return false;
        for (const entry in member) {
          const element = member[entry];
          if (element === undefined) continue;
          if (typeof element !== 'string') return false;
        }
        break;
    }
  }
  return true;
}
