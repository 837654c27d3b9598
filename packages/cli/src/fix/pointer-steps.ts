/** The pointer to what holds a place; that of the whole value holds itself. */
export function holderOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The name or index that a JSON Pointer ends with. */
export function lastStep(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

/** The names and indexes of a JSON Pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer === '' ? [] : [...stepsOf(holderOf(pointer)), lastStep(pointer)];
}
