import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a InternalErrorDetails. */
export function reportInternalErrorDetails(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'operationCode':
        report.isText(member);
        break;
      case 'errorCode':
        report.isText(member);
        break;
      case 'operationCodeDetail':
        report.isText(member);
        break;
      case 'errorCodeDetail':
        report.isText(member);
        break;
    }
    report.leave();
  }
}
