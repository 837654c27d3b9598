import { passesEidInfo } from './eid-info.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a RequestDeviceInfoStatus that breaks no error rule. */
export function passesRequestDeviceInfoStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'status':
        if (typeof member !== 'string') return false;
        break;
      case 'eidInfo':
        if (!passesEidInfo(member)) return false;
        break;
    }
  }
  return true;
}
