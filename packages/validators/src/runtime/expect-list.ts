import { wordListHints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { schemaType } from '../gen/internal/texts.ts';
import { isList } from './is-list.ts';
import { enter, type Step } from './step.ts';
import type { Words } from './types.ts';
import { wrong, wrongType } from './wrong.ts';

/** From this length on, a list is looked at for gaps. */
const long = 1000;

/** Checks for a list; says so when it is none. `like`: a list as JSON, or the values of its elements. */
export function expectList(value: unknown, at: Step, key: string | number, like?: string | Words): value is readonly unknown[] {
  if (!isList(value))
    return wrongType(enter(at, key), value, 'array', typeof like === 'object' ? wordListHints(value, like.list) : { example: like });
  // Elements that are not there would each be an issue.
  if (value.length <= long || Object.keys(value).length >= value.length) return true;
  return wrong(enter(at, key), 'schema.type', schemaType('array_without_gaps'), { expected: 'array_without_gaps' });
}
