import { passesEid } from './eid.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a EidInfo that breaks no error rule. */
export function passesEidInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'eids':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (!passesEid(element)) return false;
        }
        break;
    }
  }
  return true;
}
