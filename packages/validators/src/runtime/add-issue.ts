import { docsOf } from './docs-of.ts';
import { keep } from './issue-collector.ts';
import { pathTo, pointerTo, type Step } from './step.ts';
import type { Issue, IssueParams } from './types.ts';
import type { StructuralId } from '../gen/internal/texts.ts';

/** Adds an issue about the form of what is at a step, and returns it. */
export function addIssue(at: Step, rule: StructuralId, message: string, params: IssueParams): Issue {
  // The compiler does not know the params of each id; a test tries them against their types.
  const found = { rule, severity: 'error', path: pathTo(at, 0), pointer: pointerTo(at), message, params, docs: docsOf(rule) };
  return keep(at.collector, found as Issue);
}
