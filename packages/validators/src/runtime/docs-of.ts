import { docsBase } from '../gen/internal/docs-base.ts';
import type { IssueId } from './types.ts';

/** Address of the page about a rule, or about a finding about form. */
export function docsOf(id: IssueId): string {
  return docsBase + id + '.md';
}
