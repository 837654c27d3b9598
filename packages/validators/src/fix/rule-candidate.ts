import { ruleFixes } from '../gen/internal/fixes.ts';
import { pointer } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { FixOperation } from '../runtime/types.ts';
import type { RuleFix } from '../runtime/rule-fix.ts';
import type { Candidate, Found } from './candidate.ts';
import { valueAt } from './member.ts';
import { readDuration } from '@amapi-spec/tools-shared/runtime/read-duration.ts';

/** What the spec says can be done about a broken rule; nothing where it says nothing, or where that would change nothing. */
export function ruleCandidates(found: Found): Candidate[] {
  const { rule } = found.issue;
  const fix = Object.hasOwn(ruleFixes, rule) ? ruleFixes[rule] : undefined;
  const operation = fix && operationOf(fix.edit, found);
  return fix === undefined || operation === undefined ? [] : [{ operations: [operation], safe: fix.safe }];
}

function operationOf(edit: RuleFix['edit'], { issue, value }: Found): FixOperation | undefined {
  const { path, pointer: at } = issue;
  const present = valueAt(value, path);
  switch (edit.kind) {
    case 'remove':
      return present === undefined ? undefined : { op: 'remove', path: at };
    case 'add':
      return present === undefined ? { op: 'add', path: at, value: edit.value } : undefined;
    case 'replace': {
      const text = edit.in === 'key' ? path.at(-1) : present;
      const written = typeof text === 'string' ? replaceAll(text, edit.replacements) : text;
      if (written === text) return undefined;
      if (edit.in === 'value') return { op: 'replace', path: at, value: written };
      const to = [...path.slice(0, -1), String(written)];
      return valueAt(value, to) === undefined ? { op: 'move', from: at, path: pointer(to) } : undefined;
    }
    case 'rewrite': {
      const written = typeof present === 'string' ? (edit.form === 'trimmed' ? present.trim() : readDuration(present)) : undefined;
      return written === undefined || written === present ? undefined : { op: 'replace', path: at, value: written };
    }
  }
}

function replaceAll(text: string, replacements: Extract<RuleFix['edit'], { kind: 'replace' }>['replacements']): string {
  return replacements.reduce((result, { pattern, by }) => result.replaceAll(pattern, () => by), text);
}
