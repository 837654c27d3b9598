import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a HttpErrorItem. */
export function reportHttpErrorItem(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'message':
        report.isText(member);
        break;
      case 'reason':
        report.isText(member);
        break;
      case 'domain':
        report.isText(member);
        break;
    }
    report.leave();
  }
}
