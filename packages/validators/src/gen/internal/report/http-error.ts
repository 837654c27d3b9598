import { reportHttpErrorBody } from './http-error-body.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a HttpError. */
export function reportHttpError(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'error':
        reportHttpErrorBody(member, report);
        break;
    }
    report.leave();
  }
}
