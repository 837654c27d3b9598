/** Prints a path as a JSON Pointer (RFC 6901, section 3); the empty path is the empty text. */
export function pointer(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) text += `/${escapeKey(key)}`;
  return text;
}

/** Escapes a key for a JSON Pointer. */
export function escapeKey(key: string | number): string | number {
  return typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
