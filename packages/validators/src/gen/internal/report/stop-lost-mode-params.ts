import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a StopLostModeParams. */
export function reportStopLostModeParams(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
    }
    report.leave();
  }
}
