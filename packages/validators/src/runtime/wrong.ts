import type { TypeHints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { schemaNull, schemaType, type StructuralId, type ValueKind } from '../gen/internal/texts.ts';
import { addIssue } from './add-issue.ts';
import { hasRoom } from './issue-collector.ts';
import { kindOf } from './kind-of.ts';
import type { Step } from './step.ts';
import type { IssueParams } from './types.ts';

/** Says that what is at a step is malformed, so that rules leave it alone. */
export function wrong(at: Step, id: StructuralId, message: string, params: IssueParams): false {
  markMalformed(at);
  if (hasRoom(at.collector, 'error')) addIssue(at, id, message, params);
  return false;
}

/** Says that a value is of another type than expected; never which value. */
export function wrongType(at: Step, value: unknown, expected: ValueKind, { example, becomes, form }: TypeHints = {}): false {
  // In a list or a map, and for the value itself, null stands for nothing.
  if (at.from?.hasElements === false && isNull(at, value)) return false;
  const found = kindOf(value);
  const params: Record<string, string> = { expected, found };
  if (example !== undefined) params['example'] = example;
  if (becomes !== undefined) params['becomes'] = becomes;
  if (form !== undefined) params['form'] = form;
  return wrong(at, 'schema.type', schemaType(expected, found, example, becomes, form), params);
}

/** Tells whether a member is null; says so when it is. */
export function isNull(at: Step, value: unknown): value is null {
  if (value !== null) return false;
  wrong(at, 'schema.null', schemaNull, {});
  return true;
}

/** Lets every step on the way know, by the names from there. */
export function markMalformed(at: Step): void {
  let below = '';
  for (let step: Step | undefined = at; step !== undefined; step = step.from) {
    if (step.malformed === undefined) step.malformed = [below];
    else if (!step.malformed.includes(below)) step.malformed.push(below);
    const name = step.from?.hasElements === true ? '*' : (step.key as string);
    below = below === '' ? name : name + '.' + below;
  }
}
