import { reportUserFacingMessage } from './user-facing-message.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a StartLostModeParams. */
export function reportStartLostModeParams(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'lostMessage':
        reportUserFacingMessage(member, report);
        break;
      case 'lostPhoneNumber':
        reportUserFacingMessage(member, report);
        break;
      case 'lostEmailAddress':
        report.isText(member);
        break;
      case 'lostStreetAddress':
        reportUserFacingMessage(member, report);
        break;
      case 'lostOrganization':
        reportUserFacingMessage(member, report);
        break;
    }
    report.leave();
  }
}
