import type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import { schemaType } from '../gen/internal/texts.ts';
import { type CollectorOptions, type IssueCollector, resultOf } from './issue-collector.ts';
import { begin, type Step } from './step.ts';
import type { Result } from './types.ts';
import { wrong } from './wrong.ts';

/** Judges a value. Reading a member may run foreign code (a getter, a Proxy); what that throws becomes an issue at the root. */
export function validate<X>(
  value: unknown,
  options: CollectorOptions | undefined,
  collectIssues: (value: unknown, at: Step) => void,
  facts?: ObjectFacts,
): Result<X> {
  try {
    const request = facts && { value, facts };
    const root = begin(options, request);
    collectIssues(value, root);
    const { meant } = root.collector;
    if (meant === undefined || isAlone(root.collector)) return resultOf(root.collector, value as X);
    // What members were meant for is known only now: rules that would miss that are skipped in a second walk.
    const again = begin(options, request);
    again.collector.meant = meant;
    collectIssues(value, again);
    return resultOf(again.collector, value as X);
  } catch {
    const root = begin(undefined);
    wrong(root, 'schema.type', schemaType('readable'), { expected: 'readable' });
    return resultOf(root.collector, value as X);
  }
}

function isAlone({ issues = [], warnings = [], omitted }: IssueCollector): boolean {
  return issues.length + warnings.length + omitted === 1;
}
