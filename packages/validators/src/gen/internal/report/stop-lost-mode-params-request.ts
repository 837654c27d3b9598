import type { Report } from '../../../runtime/report.ts';

const fields: readonly string[] = [];

/** Reports what is wrong with a value as a StopLostModeParamsRequest. */
export function reportStopLostModeParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'StopLostModeParams', fields);
    }
    report.leave();
  }
}
