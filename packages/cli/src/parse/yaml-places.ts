import { isMap, isNode, isSeq, type Document, type LineCounter } from 'yaml';
import type { FindPlace } from './text-place.ts';

/** Makes a function from a path to its place in a YAML text. A member that is absent has the place of the nearest value around it. */
export function yamlPlaces(document: Document.Parsed, lines: LineCounter): FindPlace {
  return (path) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? node.range?.[0] : undefined;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
        if (pair === undefined) break;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        if (isNode(node)) offset = node.range?.[0] ?? offset;
      } else break;
    }
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
