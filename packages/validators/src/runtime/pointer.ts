/** Prints a path as a JSON Pointer (RFC 6901, section 3); the empty path is the empty text. Only steps with a bit in `foreign` may need escapes. */
export function pointer(path: readonly (string | number)[], foreign = -1): string {
  let text = '';
  for (let i = 0; i < path.length; i++) {
    const key = path[i] ?? '';
    text += `/${typeof key === 'string' && (foreign & (1 << i)) !== 0 ? escape(key) : key}`;
  }
  return text;
}

function escape(key: string): string {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code === 0x7e || code === 0x2f) return key.replaceAll('~', '~0').replaceAll('/', '~1');
  }
  return key;
}
