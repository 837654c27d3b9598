import { reportUserFacingMessage } from './user-facing-message.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a WipeParams. */
export function reportWipeParams(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'wipeDataFlags':
        if (report.isList(member)) {
          for (let i = 0; i < member.length; i++) {
            const element = member[i];
            report.enterElement(i);
            report.isText(element);
            report.leave();
          }
        }
        break;
      case 'wipeReason':
        reportUserFacingMessage(member, report);
        break;
    }
    report.leave();
  }
}
