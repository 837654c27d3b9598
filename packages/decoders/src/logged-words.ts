import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** The words of a logged code, by what they look like. */
export interface LoggedWords {
  readonly dotted: readonly string[];
  readonly numbers: readonly number[];
  readonly names: readonly string[];
  /** Dotted codes and numbers as they are written. */
  readonly order: readonly string[];
}

/** No code is longer, with its names. */
const longest = 200;

/** What comes before a number in a log. */
const label = /^(?:operation|error|subject|reason|detailed)(?:_?code(?:_?detail)?)?$/i;

/** Names that say nothing: the number beside them is all there is. */
const unspecified = /^(?:OPERATION|ERROR)_CODE_DETAIL_UNSPECIFIED$/;

/** Sorts the words of a text; refuses a text with any other word. */
export function readLoggedWords(text: string): Result<LoggedWords, Issue<'empty' | 'too_long' | 'not_a_code'>> {
  if (typeof text !== 'string' || text.trim() === '') return refusal({ code: 'empty', message: 'a code must not be empty' });
  if (text.length > longest) return refusal({ code: 'too_long', message: `a code must have at most ${longest} characters` });
  const found = { dotted: [] as string[], numbers: [] as number[], names: [] as string[], order: [] as string[] };
  for (const word of text.split(/[\s/:,;|=()[\]{}"']/)) {
    if (/^\d+(?:\.\d+)+$/.test(word)) {
      found.dotted.push(word);
      found.order.push(word);
    } else if (/^(?:-?\d+|0x[0-9a-f]+)$/i.test(word)) {
      found.numbers.push(Number(word));
      found.order.push(word);
    } else if (unspecified.test(word) || label.test(word)) continue;
    else if (/^[A-Z][A-Z0-9_]*$/.test(word)) found.names.push(word);
    else if (word !== '')
      return refusal({ code: 'not_a_code', message: 'must be numbers, dotted codes or names of eSIM operations and errors' });
  }
  return success(found);
}
