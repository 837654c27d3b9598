import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { positionAt, type FindPosition } from './text-position.ts';

/** Longer texts are judged without positions: reading them once more costs more than the positions are worth. */
const longest = 1_000_000;

/** Makes a function from a path to its position in a text that checkJson took. A member that is absent has the position of the nearest value around it. */
export function jsonPositions(text: string): FindPosition {
  const root = text.length > longest ? undefined : parseTree(text);
  return (path) => {
    if (root === undefined) return undefined;
    let node = root;
    for (const step of path) {
      const next = findNodeAtLocation(node, [step]);
      if (next === undefined) break;
      node = next;
    }
    // A member begins with its key.
    return positionAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
  };
}
