import { reportEid } from './eid.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a EidInfo. */
export function reportEidInfo(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'eids':
        if (report.isList(member)) {
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            reportEid(element, report);
            report.leave();
          }
        }
        break;
    }
    report.leave();
  }
}
