import { reportHttpErrorItem } from './http-error-item.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a HttpErrorBody. */
export function reportHttpErrorBody(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'code':
        report.isInt32(member);
        break;
      case 'message':
        report.isText(member);
        break;
      case 'status':
        report.isText(member);
        break;
      case 'details':
        if (report.isList(member)) {
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            if (report.isObject(element) && report.isTypeUrl(element['@type'])) {
            }
            report.leave();
          }
        }
        break;
      case 'errors':
        if (report.isList(member)) {
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            reportHttpErrorItem(element, report);
            report.leave();
          }
        }
        break;
    }
    report.leave();
  }
}
