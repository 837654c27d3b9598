import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a UserFacingMessage. */
export function reportUserFacingMessage(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'defaultMessage':
        report.isText(member);
        break;
      case 'localizedMessages':
        if (report.isObject(member)) {
          for (const entry in member) {
            const element = member[entry];
            if (element === undefined) continue;
            report.enterElement(entry);
            report.isText(element);
            report.leave();
          }
        }
        break;
    }
    report.leave();
  }
}
