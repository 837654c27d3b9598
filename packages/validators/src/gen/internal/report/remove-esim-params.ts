import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a RemoveEsimParams. */
export function reportRemoveEsimParams(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'iccId':
        report.isText(member);
        break;
    }
    report.leave();
  }
}
