import { issueList } from './issue-list.ts';
import type { Issue } from './types.ts';

const brand: unique symbol = Symbol.for('@amapi-spec/validators.ValidationError') as never;

/** What the `assert` functions throw. Tell it with `isValidationError`: `instanceof` fails between two copies of this package. */
export class ValidationError extends Error {
  override readonly name: string = 'ValidationError';
  /** The errors, at least one. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const list = issueList(issues);
    super(summary(list));
    this.issues = list;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Tells whether something thrown is a `ValidationError`, of this or another copy of this package. */
export function isValidationError(value: unknown): value is ValidationError {
  try {
    return typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true;
  } catch {
    // A proxy threw.
    return false;
  }
}

function summary(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return 'invalid';
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${first.message} [${first.rule}]${more}`;
}
