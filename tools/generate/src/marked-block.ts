/**
 * Replaces the text between `<!-- generated:NAME -->` and `<!-- /generated -->`.
 * Returns undefined when the text has no such pair of markers.
 */
export function replaceMarkedBlock(text: string, name: string, block: string): string | undefined {
  const opening = `<!-- generated:${name} -->`;
  const closing = '<!-- /generated -->';
  const start = text.indexOf(opening);
  if (start < 0) return undefined;
  const end = text.indexOf(closing, start);
  if (end < 0) return undefined;
  return `${text.slice(0, start + opening.length)}\n\n${block.trim()}\n\n${text.slice(end)}`;
}
