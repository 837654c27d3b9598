/** Reads a JSON Pointer (RFC 6901) as the names and indexes that it is made of; none where it is malformed. */
export function stepsOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Reads an index of a list of so many elements; undefined for what is none, or lies outside. */
export function indexOf(step: string, length: number): number | undefined {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(step)) return undefined;
  const index = Number(step);
  return index < length ? index : undefined;
}
