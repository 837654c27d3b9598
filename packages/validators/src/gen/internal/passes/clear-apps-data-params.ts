import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a ClearAppsDataParams that breaks no error rule. */
export function passesClearAppsDataParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'packageNames':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (typeof element !== 'string') return false;
        }
        break;
    }
  }
  return true;
}
