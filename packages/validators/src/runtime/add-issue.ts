import { docsBase } from '../gen/internal/docs-base.ts';
import { pathTo, pointerTo, type Step } from './step.ts';
import type { Issue, IssueId, IssueParams, Outcome } from './types.ts';

/** Adds an issue about what is at a step. */
export function addIssue(
  at: Step,
  severity: 'error' | 'warning',
  rule: IssueId,
  message: string,
  params: IssueParams,
  outcome?: Outcome,
): void {
  const { collector } = at;
  const path = pathTo(at);
  const pointer = pointerTo(at);
  const docs = `${docsBase}${rule}.md`;
  // Written out twice: a spread costs more than all the rest.
  const found =
    outcome === undefined
      ? { rule, severity, path, pointer, message, params, docs }
      : { rule, severity, path, pointer, message, params, outcome, docs };
  // Here the compiler knows neither which rule it is nor its params; a test tries those of each against their types.
  const issue = found as Issue;
  // The first makes its list, mostly the only one: growing an empty list makes room for many.
  if (severity === 'error') {
    if (collector.issues.length === 0) collector.issues = [issue];
    else collector.issues.push(issue);
  } else if (collector.warnings.length === 0) collector.warnings = [issue];
  else collector.warnings.push(issue);
}
