import type { Issue } from '@amapi-spec/validators';
import { plainText } from '../plain-text.ts';

/** Writes an issue's place in the value; a key of the input may hold what steers a terminal. */
export function pointerText({ pointer }: Issue): string {
  return plainText(pointer) || '(root)';
}

/** Writes what an example expects and what is reported. */
export function idsText(ids: readonly string[]): string {
  return plainText(ids.join(', ')) || 'nothing';
}
