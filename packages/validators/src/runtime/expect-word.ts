import { findOtherName, otherNameParams } from '@amapi-spec/tools-shared/runtime/find-other-name.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { wordHints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { nearestHint, schemaEnum, schemaOtherName, separator } from '../gen/internal/texts.ts';
import { addIssue } from './add-issue.ts';
import { hasRoom } from './issue-collector.ts';
import { enter, type Step } from './step.ts';
import type { Words } from './types.ts';
import { markMalformed, wrongType } from './wrong.ts';

/** Checks for one of an enum's values; names them, and the nearest, when it is none. */
export function expectWord(value: unknown, at: Step, key: string | number, words: Words): value is string {
  const { list, unspecified } = words;
  return (typeof value === 'string' && (list.includes(value) || value === unspecified)) || wrongWord(enter(at, key), value, words);
}

function wrongWord(at: Step, value: unknown, words: Words): false {
  const { list: known, owner, others } = words;
  if (typeof value !== 'string') return wrongType(at, value, 'string', wordHints(value, known));
  markMalformed(at);
  if (!hasRoom(at.collector, 'error')) return false;
  const other = findOtherName(others, value);
  if (other !== undefined && owner !== undefined) {
    addIssue(at, 'schema.other_name', schemaOtherName(owner, ...other), otherNameParams(owner, other));
    return false;
  }
  const near = nearest(value, known);
  const params = near === undefined ? { known } : { known, nearest: near };
  addIssue(at, 'schema.enum', schemaEnum((words.text ??= known.join(separator))) + nearestHint(near), params);
  return false;
}
