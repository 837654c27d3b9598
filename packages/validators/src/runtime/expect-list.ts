import { schemaType } from '../gen/internal/texts.ts';
import { isList } from './is-list.ts';
import { enter, type Step } from './step.ts';
import type { Words } from './types.ts';
import { type TypeHints, wrong, wrongType } from './wrong.ts';

/** From this length on, a list is looked at for gaps. */
const long = 1000;

/** Checks for a list; says so when it is none. `like`: a list as JSON, or the values of its elements. */
export function expectList(value: unknown, at: Step, key: string | number, like?: string | Words): value is readonly unknown[] {
  if (!isList(value))
    return wrongType(enter(at, key), value, 'array', typeof like === 'object' ? wordHints(value, like) : { example: like });
  // Elements that are not there would each be an issue.
  if (value.length <= long || Object.keys(value).length >= value.length) return true;
  return wrong(enter(at, key), 'schema.type', schemaType('array_without_gaps'), { expected: 'array_without_gaps' });
}

/** One value of an enum where a list of them belongs is a list of it. */
function wordHints(value: unknown, { list }: Words): TypeHints {
  const example = `["${list[0] ?? ''}"]`;
  return typeof value === 'string' && list.includes(value) ? { example, becomes: `["${value}"]` } : { example };
}
