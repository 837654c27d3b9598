import { categorySet } from '@amapi-spec/model/regex';
import { escapePattern } from './escape-pattern.ts';

/** Writes the characters of `\\p{..}` out, since Python's `re` has no categories; the pattern is one that the model admits. */
export function expandCategories(pattern: string): string {
  let inClass = false;
  // Escapes one by one, so that a bracket behind a backslash is none.
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (piece: string, category: string | undefined) => {
    if (piece === '[' || piece === ']') inClass = piece === '[';
    if (category === undefined) return piece;
    const ranges = categorySet(category).map(([low, high]) => (low === high ? member(low) : `${member(low)}-${member(high)}`));
    return inClass ? ranges.join('') : `[${ranges.join('')}]`;
  });
}

function member(point: number): string {
  const character = String.fromCodePoint(point);
  return character === '-' ? String.raw`\-` : escapePattern(character);
}
