import type { JsonValue } from '../contract/json-value.ts';
import type { FixEdit, FixForm, Replacement } from '../contract/rule-fix.ts';
import { readDuration } from './read-duration.ts';
import type { ValuePath } from './structural-issue.ts';

/** Returns a copy of a value with an edit made where a rule pointed; the value itself where the edit changes nothing there. */
export function applyFix(edit: FixEdit, value: JsonValue, [step, ...rest]: ValuePath): JsonValue {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const entries: [string | number, JsonValue][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const changed = rest.length > 0 ? entries.map(([key, item]) => one(key, key === step ? applyFix(edit, item, rest) : item)) : undefined;
  const edited = changed ?? editMember(edit, entries, step);
  return Array.isArray(value) ? edited.map(([, item]) => item) : Object.fromEntries(edited);
}

function editMember(
  edit: FixEdit,
  entries: readonly [string | number, JsonValue][],
  step: string | number,
): [string | number, JsonValue][] {
  switch (edit.kind) {
    case 'remove':
      return entries.filter(([key]) => key !== step);
    case 'add':
      return entries.some(([key]) => key === step) ? [...entries] : [...entries, [step, edit.value]];
    case 'replace':
      return entries.map(([key, item]) => {
        if (key !== step) return one(key, item);
        if (edit.in === 'key') return one(replaceAll(String(key), edit.replacements), item);
        return one(key, typeof item === 'string' ? replaceAll(item, edit.replacements) : item);
      });
    case 'rewrite':
      return entries.map(([key, item]) => one(key, key === step && typeof item === 'string' ? rewrite(item, edit.form) : item));
  }
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((result, { pattern, by }) => result.replaceAll(new RegExp(pattern, 'gu'), () => by), text);
}

function rewrite(text: string, form: FixForm): string {
  return form === 'trimmed' ? text.trim() : (readDuration(text) ?? text);
}

function one(key: string | number, item: JsonValue): [string | number, JsonValue] {
  return [key, item];
}
