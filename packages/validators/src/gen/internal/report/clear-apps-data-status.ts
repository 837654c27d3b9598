import { reportPerAppResult } from './per-app-result.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a ClearAppsDataStatus. */
export function reportClearAppsDataStatus(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'results':
        if (report.isObject(member)) {
          for (const entry in member) {
            const element = member[entry];
            if (element === undefined) continue;
            report.enterElement(entry);
            reportPerAppResult(element, report);
            report.leave();
          }
        }
        break;
    }
    report.leave();
  }
}
