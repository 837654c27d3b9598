import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a Status. */
export function reportStatus(value: unknown, report: Report): void {
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
    }
    report.leave();
  }
}
