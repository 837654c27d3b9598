import { applyOperation, type Changed } from './fix/apply-operation.ts';
import { compareFixes, createOverlapTest } from './fix/places.ts';
import { issueList } from './runtime/issue-list.ts';
import type { Fix, FixOperation, Issue, IssueLike } from './runtime/types.ts';

/** Which fixes are made. */
export interface FixOptions {
  /** Also those that are a guess, which somebody has to have agreed to. Safe ones alone unless set. */
  readonly unsafe?: boolean;
}

/** What fixes make of a value. */
export interface MergedFixes<X> {
  /** A copy with all that could be made; it shares with the given value what no fix touches. */
  readonly value: X;
  /** What was made, as one JSON Patch (RFC 6902) for the value that was given. */
  readonly operations: readonly FixOperation[];
  /** Issues that no fix was made for: they have none, or one that is not safe, touches what another has changed, or does not fit the value. */
  readonly left: readonly Issue[];
}

/**
 * Makes the fixes of issues, each wholly or not at all, in an order in which none moves the place of another. Of two that touch the same place
 * the second is left, to be suggested anew for the new value. Never changes what is given, and never throws.
 */
export function mergeFixes<X>(value: X, issues: readonly IssueLike[], options: FixOptions = {}): MergedFixes<X> {
  const all = issueList(issues);
  const overlaps = createOverlapTest();
  const wanted = all.flatMap((issue) => {
    const fix = readFix(issue, options);
    return fix === undefined || overlaps(fix) ? [] : [{ issue, fix }];
  });
  const operations: FixOperation[] = [];
  const made = new Set<Issue>();
  let merged: unknown = value;
  for (const { issue, fix } of wanted.toSorted((a, b) => compareFixes(a.fix, b.fix))) {
    const next = applyAll(merged, fix.operations);
    if (next === undefined) continue;
    merged = next.value;
    operations.push(...fix.operations);
    made.add(issue);
  }
  return { value: merged as X, operations, left: all.filter((issue) => !made.has(issue)) };
}

/** Makes the fixes of issues, as `mergeFixes` does, and returns the new value alone. */
export function applyFixes<X>(value: X, issues: readonly IssueLike[], options?: FixOptions): X {
  return mergeFixes(value, issues, options).value;
}

/** All operations or none. */
function applyAll(value: unknown, operations: readonly FixOperation[]): Changed | undefined {
  try {
    let changed: Changed | undefined = { value };
    for (const operation of operations) {
      changed = applyOperation(changed.value, operation);
      if (changed === undefined) return undefined;
    }
    return changed;
  } catch {
    // A getter or a proxy threw, or the value is deeper than the stack.
    return undefined;
  }
}

/** A fix that is wanted; nothing for what is none, whoever made it. */
function readFix({ fix }: Issue, options: FixOptions): Fix | undefined {
  try {
    if (fix === undefined || !(fix.safe || options.unsafe === true)) return undefined;
    // A copy, since another's object may answer differently each time.
    const operations = fix.operations.map((operation) => ({ ...operation }));
    return operations.length > 0 && operations.every(isOperation) ? { operations, safe: fix.safe } : undefined;
  } catch {
    return undefined;
  }
}

function isOperation(operation: FixOperation): boolean {
  const { op, path } = operation;
  return (
    typeof path === 'string' && (op !== 'move' || typeof operation.from === 'string') && ['add', 'move', 'remove', 'replace'].includes(op)
  );
}
