import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a RemoveEsimParamsRequest that breaks no error rule. */
export function passesRemoveEsimParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let iccId = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'iccId':
        if (typeof member !== 'string') return false;
        iccId = member;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // remove_esim.icc_id_required
  if (iccId === '') return false;
  return true;
}
