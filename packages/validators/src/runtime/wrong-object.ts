import { findWrapped } from '@amapi-spec/tools-shared/runtime/find-wrapped.ts';
import type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import { objectHints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { schemaWrapped } from '../gen/internal/texts.ts';
import { enterForeign, nameOf, pointerTo, type Step } from './step.ts';
import { wrong, wrongType } from './wrong.ts';

/** Says that a value is no object of a request: a list of one is told from others, and what PHP makes of an empty object. */
export function wrongObject(at: Step, value: unknown, facts: ObjectFacts): void {
  const step = findWrapped(value, facts, nameOf(at));
  if (step !== undefined) return isWrapped(at, step);
  wrongType(at, value, 'object', objectHints(value, facts.example));
}

/** Says that the object that is expected is one step further inside. */
export function isWrapped(at: Step, step: string | number): void {
  const pointer = pointerTo(enterForeign(at, step));
  wrong(at, 'schema.wrapped', schemaWrapped(pointer), { pointer });
}
