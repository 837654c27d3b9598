import { placeAt, type FindPlace } from './text-place.ts';
import { walkJson } from './walk-json.ts';

/** Longer texts are judged without places: reading them a second time costs more than the places are worth. */
const longest = 1_000_000;

interface Node {
  /** Of the member's key, else of the value itself. */
  readonly offset: number;
  readonly inside: Map<string, Node>;
}

/** Makes a function from a path to its place in a JSON text. A member that is absent has the place of the nearest value around it. */
export function jsonPlaces(text: string): FindPlace {
  const root = text.length > longest ? undefined : readNodes(text);
  return (path) => {
    if (root === undefined) return undefined;
    let node = root;
    for (const step of path) {
      const next = node.inside.get(String(step));
      if (next === undefined) break;
      node = next;
    }
    return placeAt(text, node.offset);
  };
}

function readNodes(text: string): Node | undefined {
  let root: Node | undefined;
  const open: Node[] = [];
  let key: { readonly name: string; readonly offset: number } | undefined;
  walkJson(text, {
    key: (name, offset) => void (key = { name, offset }),
    value: (offset, opens) => {
      const node: Node = { offset: key?.offset ?? offset, inside: new Map() };
      const parent = open.at(-1);
      parent?.inside.set(key?.name ?? String(parent.inside.size), node);
      root ??= node;
      key = undefined;
      if (opens !== undefined) open.push(node);
    },
    close: () => void open.pop(),
  });
  return root;
}
