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
  return resultOf(collectAll(value, options, collectIssues, facts), value as X);
}

/** Collects all that is wrong with a value. */
export function collectAll<Value>(
  value: Value,
  options: CollectorOptions | undefined,
  collectIssues: (value: Value, at: Step) => void,
  facts?: ObjectFacts,
): IssueCollector {
  try {
    const request = facts && { value, facts };
    let root = begin(options, request);
    collectIssues(value, root);
    const { meant, omitted } = root.collector;
    if (meant !== undefined) {
      // What members were meant for is known only now.
      if (omitted === 0) meant.takeBack(root.collector);
      else {
        // Some of what is left out would be taken back too: only a second walk can count that.
        root = begin(options, request);
        root.collector.meant = meant;
        collectIssues(value, root);
      }
    }
    return root.collector;
  } catch {
    const root = begin(undefined);
    wrong(root, 'schema.type', schemaType('readable'), { expected: 'readable' });
    return root.collector;
  }
}
