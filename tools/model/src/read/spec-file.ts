import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { DataPath, LocatedFile, Position } from '../diagnostics/position.ts';

/** A parsed file of `spec/` that knows the position of everything in it. */
export interface SpecFile<Data = unknown> extends LocatedFile {
  /** File name without folder and ending. */
  readonly name: string;
  /** Plain data; of a type once it has been held against its schema. */
  readonly data: Data;
  readonly problems: readonly { readonly message: string; readonly position: Position }[];
  /** The position of the key at the end of a path; that of the value when it has none. */
  locateKey(path: DataPath): Position;
  /** The position in the file of a UTF-16 offset into the text at a path, also in folded and quoted text. */
  locateWithin(path: DataPath, offset: number): Position;
}

/** Reads and parses one YAML file; syntax problems are in `problems`, never thrown. */
export function readSpecFile(root: string, path: string): SpecFile {
  const text = readFileSync(join(root, path), 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''),
    data: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    problems: document.errors.map((error) => ({ message: error.message, position: at(error.pos[0]) })),
    locate: (dataPath) => at(startOf(nearest(document, dataPath))),
    locateKey: (dataPath) => at(startOf(keyOf(document, dataPath) ?? nearest(document, dataPath))),
    locateWithin: (dataPath, offset) => {
      const node = nearest(document, dataPath);
      return at(isScalar(node) ? sourceOffset(text, node, offset) : startOf(node));
    },
  };
}

function nearest(document: Document.Parsed, path: DataPath): Node | null {
  let node: unknown = document.contents;
  for (const segment of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(segment, true) : undefined;
    if (next === undefined || next === null) break;
    node = next;
  }
  return node as Node | null;
}

function keyOf(document: Document.Parsed, path: DataPath): Node | undefined {
  const parent = nearest(document, path.slice(0, -1));
  const last = path.at(-1);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
  return pair?.key as Node | undefined;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Folding changes white space only, so the place is found by counting the other characters. */
function sourceOffset(text: string, node: Scalar, offset: number): number {
  let position = startOf(node);
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') position = text.indexOf('\n', position) + 1;
  else if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') position += 1;
  let wanted = String(node.value).slice(0, offset).replace(/\s/g, '').length;
  while (position < text.length && (wanted > 0 || /\s/.test(text.charAt(position)))) {
    if (!/\s/.test(text.charAt(position))) wanted -= 1;
    position += 1;
  }
  return position;
}
