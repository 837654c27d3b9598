import { isMap, isNode, isSeq, type Document } from 'yaml';
import type { FindPosition, Position } from './text-position.ts';

/** Makes a function from a path to its position in a YAML text. A member that is absent has the position of the nearest value around it. */
export function yamlPositions(document: Document.Parsed, positionAt: (offset: number) => Position): FindPosition {
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
    return offset === undefined ? undefined : positionAt(offset);
  };
}
