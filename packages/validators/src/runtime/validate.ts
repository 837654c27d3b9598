import { schemaType } from '../gen/internal/texts.ts';
import { type CollectorOptions, resultOf } from './issue-collector.ts';
import { begin, type Step } from './step.ts';
import type { Result } from './types.ts';
import { wrong } from './wrong.ts';

/** Judges a value. Reading a member may run foreign code (a getter, a Proxy); what that throws becomes an issue at the root. */
export function validate<X>(
  value: unknown,
  options: CollectorOptions | undefined,
  collectIssues: (value: unknown, at: Step) => void,
): Result<X> {
  try {
    const root = begin(options);
    collectIssues(value, root);
    return resultOf(root.collector, value as X);
  } catch {
    const root = begin(undefined);
    wrong(root, 'schema.type', schemaType('readable'), { expected: 'readable' });
    return resultOf(root.collector, value as X);
  }
}
