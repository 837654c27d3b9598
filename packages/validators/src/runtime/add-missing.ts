import { schemaRequired } from '../gen/internal/texts.ts';
import type { IssueCollector } from './issue-collector.ts';

/** Says that a member is missing. */
export function addMissing(name: string, issues: IssueCollector): void {
  issues.enter(name);
  issues.wrong('schema.required', schemaRequired, {});
  issues.leave();
}
