import { passesLuhn } from '../../../runtime/passes-luhn.ts';

/** Tells whether there is anything to warn about in a RemoveEsimParamsRequest that passed. */
export function warnsRemoveEsimParamsRequest(value: object): boolean {
  let iccId = '';
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'iccId':
        iccId = member as string;
        break;
    }
  }
  // remove_esim.icc_id_check_digit
  if (!passesLuhn(iccId)) return true;
  // remove_esim.icc_id_format
  if (iccId !== '' && !/^[0-9]{18,20}$/u.test(iccId)) return true;
  // remove_esim.icc_id_prefix
  if (/^[0-9]{18,20}$/u.test(iccId) && !iccId.startsWith('89')) return true;
  return false;
}
