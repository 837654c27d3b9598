/** Prints a path as a JSON Pointer (RFC 6901, section 3); the empty path is the empty text. */
export function pointer(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) text += `/${typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
  return text;
}
