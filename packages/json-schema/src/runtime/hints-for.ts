import {
  int32Hints,
  int64Hints,
  objectHints,
  secondsHints,
  wordHints,
  wordListHints,
  type TypeHints,
} from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { enums } from '../gen/members.ts';
import { factsOf } from './facts-of.ts';
import type { Location } from './locate.ts';

/** Says what a value of another type should look like, or would be. */
export function hintsFor({ member, shapes, values }: Location): TypeHints {
  const value = values.at(-1)?.value;
  const shape = shapes.at(-1);
  if (shape !== undefined) {
    const facts = factsOf(shape);
    return facts === undefined ? {} : objectHints(value, facts.example);
  }
  if (member === 'int32') return int32Hints(value);
  if (typeof member !== 'object') return {};
  if ('word' in member) return wordHints(value, enums[member.word].list);
  if ('items' in member) {
    const { items, example } = member;
    return example === undefined && typeof items === 'object' && 'word' in items
      ? wordListHints(value, enums[items.word].list)
      : { example };
  }
  if (!('text' in member)) return {};
  if (member.text === 'seconds') return secondsHints(value, member.example);
  return member.text === 'int64' ? int64Hints(value) : { example: member.example };
}
