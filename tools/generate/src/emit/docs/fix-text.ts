import { type FixEdit, type FixForm, pointsAtEach, type Rule } from '@amapi-spec/model';
import { code, enumerate, type Block } from './markdown.ts';

/** What a machine can do about a broken rule; nothing where only the sender knows. */
export function fixText({ fix, at }: Rule): Block {
  if (fix === undefined) return undefined;
  const text = editText(fix.edit, pointsAtEach({ at }) ? 'what the issue points at' : code(at.at(-1) ?? ''));
  return `${text} ${fix.safe ? 'That is safe: the command stays the same.' : 'That is a guess, and for its sender to decide.'}`;
}

function editText(edit: FixEdit, place: string): string {
  switch (edit.kind) {
    case 'remove':
      return 'Leave out what the issue points at.';
    case 'add':
      return `Add ${place} with the value ${code(JSON.stringify(edit.value))}.`;
    case 'replace': {
      const where = edit.in === 'key' ? 'In the key' : `In ${place}`;
      const steps = edit.replacements.map(({ pattern, by }) =>
        by === '' ? `take away what matches ${code(visible(pattern))}` : `write ${code(by)} for ${code(visible(pattern))}`,
      );
      return `${where}, ${enumerate(steps)}.`;
    }
    case 'rewrite':
      return `${forms[edit.form].replace('{place}', place)}.`;
  }
}

const forms: Readonly<Record<FixForm, string>> = {
  trimmed: 'Take the white space off both ends of {place}',
  duration: 'Write {place} in seconds, where it has the form of Go (`1m30s`) or of ISO 8601 (`PT90S`), or no unit',
};

/** A pattern may have control characters, and characters that nobody sees. */
function visible(pattern: string): string {
  return pattern.replaceAll(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
