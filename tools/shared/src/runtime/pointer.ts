/** Prints a path as a JSON Pointer (RFC 6901, section 3); the empty path is the empty text. */
export function pointer(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) text += `/${escapeKey(key)}`;
  return text;
}

/** Reads a JSON Pointer as the names and indexes that it is made of; undefined where it is malformed. */
export function stepsOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer to what holds a place; that of the whole value holds itself. */
export function holderOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Escapes a key for a JSON Pointer. */
export function escapeKey(key: string | number): string {
  if (typeof key !== 'string') return String(key);
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    if (unit === 0x7e || unit === 0x2f) return key.replaceAll('~', '~0').replaceAll('/', '~1');
  }
  return key;
}
