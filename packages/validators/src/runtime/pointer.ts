/** Prints a path as a JSON Pointer (RFC 6901, section 3); the empty path is the empty text. */
export function pointer(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) text += `/${typeof key === 'string' ? escape(key) : key}`;
  return text;
}

function escape(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
