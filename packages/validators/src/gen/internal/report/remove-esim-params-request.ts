import { removeEsimIccIdCheckDigit, removeEsimIccIdFormat, removeEsimIccIdPrefix, removeEsimIccIdRequired } from '../rules/remove-esim.ts';
import { passesLuhn } from '../../../runtime/passes-luhn.ts';
import type { Report } from '../../../runtime/report.ts';

const fields: readonly string[] = ['iccId'];

/** Reports what is wrong with a value as a RemoveEsimParamsRequest. */
export function reportRemoveEsimParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let iccId = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'iccId':
        if (report.isText(member)) iccId = member;
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'RemoveEsimParams', fields);
    }
    report.leave();
  }
  // remove_esim.icc_id_check_digit
  if (!passesLuhn(iccId) && report.asks(removeEsimIccIdCheckDigit)) report.broken(removeEsimIccIdCheckDigit);
  // remove_esim.icc_id_format
  if (iccId !== '' && !/^[0-9]{18,20}$/u.test(iccId) && report.asks(removeEsimIccIdFormat)) report.broken(removeEsimIccIdFormat);
  // remove_esim.icc_id_prefix
  if (/^[0-9]{18,20}$/u.test(iccId) && !iccId.startsWith('89') && report.asks(removeEsimIccIdPrefix)) report.broken(removeEsimIccIdPrefix);
  // remove_esim.icc_id_required
  if (iccId === '' && report.asks(removeEsimIccIdRequired)) report.broken(removeEsimIccIdRequired);
}
