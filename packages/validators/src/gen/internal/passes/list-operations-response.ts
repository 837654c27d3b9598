import { passesOperation } from './operation.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a ListOperationsResponse that breaks no error rule. */
export function passesListOperationsResponse(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'operations':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (!passesOperation(element)) return false;
        }
        break;
      case 'nextPageToken':
        if (typeof member !== 'string') return false;
        break;
      case 'unreachable':
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
