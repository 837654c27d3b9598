import { reportEsimInfo } from './esim-info.ts';
import { reportInternalErrorDetails } from './internal-error-details.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a EsimCommandStatus. */
export function reportEsimCommandStatus(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'status':
        report.isText(member);
        break;
      case 'esimInfo':
        reportEsimInfo(member, report);
        break;
      case 'internalErrorDetails':
        reportInternalErrorDetails(member, report);
        break;
    }
    report.leave();
  }
}
