import { passesEsimInfo } from './esim-info.ts';
import { passesInternalErrorDetails } from './internal-error-details.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a EsimCommandStatus that breaks no error rule. */
export function passesEsimCommandStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'status':
        if (typeof member !== 'string') return false;
        break;
      case 'esimInfo':
        if (!passesEsimInfo(member)) return false;
        break;
      case 'internalErrorDetails':
        if (!passesInternalErrorDetails(member)) return false;
        break;
    }
  }
  return true;
}
