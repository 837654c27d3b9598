import { schemaRequired } from '../gen/internal/texts.ts';
import type { Report } from './report.ts';

/** Says that a member is missing. */
export function reportMissing(name: string, report: Report): void {
  report.enter(name);
  report.wrong('schema.required', schemaRequired, {});
  report.leave();
}
