import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';

/** A line and column, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

type FindPlace = (path: readonly (string | number)[]) => TextPlace | undefined;

/** Longer texts are judged without places: reading them a second time costs more than the places are worth. */
const longest = 1_000_000;
/** The parser is recursive. */
const deepest = 500;

/**
 * Makes a function from a path to its place in a JSON or YAML text. A member that is absent has the place of the nearest
 * value around it. Undefined for every path when the text cannot be read that way. The text is read when the first place is asked for.
 */
export function placesOf(text: string): FindPlace {
  let find: FindPlace | undefined;
  return (path) => {
    find ??= readPlaces(text);
    return find(path);
  };
}

function readPlaces(text: string): FindPlace {
  if (text.length > longest || nesting(text) > deepest) return () => undefined;
  const lines = new LineCounter();
  // JSON is YAML 1.2; the last of two equal keys counts, as in JSON.parse.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) return () => undefined;
  return (path) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? node.range?.[0] : undefined;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.findLast(({ key }) => isNode(key) && String(key) === String(step));
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

function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '{' || character === '[') most = Math.max(most, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return most;
}
