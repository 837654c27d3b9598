import { codePoints } from './code-points.ts';

/** Tells whether a text has at most so many code points; looks into none that is short enough, or too long in any case. */
export function fitsLength(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && codePoints(text) <= most);
}
