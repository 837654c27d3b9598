import { passesPerAppResult } from './per-app-result.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a ClearAppsDataStatus that breaks no error rule. */
export function passesClearAppsDataStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'results':
        if (!isObject(member)) return false;
        for (const entry in member) {
          const element = member[entry];
          if (element === undefined) continue;
          if (!passesPerAppResult(element)) return false;
        }
        break;
    }
  }
  return true;
}
