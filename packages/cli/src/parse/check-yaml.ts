import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Node } from 'yaml';
import { duplicateKeyText } from './key-text.ts';
import type { Position, TextFault } from './text-position.ts';

/** Tags for what JSON has as well. */
const jsonTags: ReadonlySet<string> = new Set(
  ['map', 'seq', 'str', 'null', 'bool', 'int', 'float'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Finds the first thing in a YAML document that JSON has not, or a key that is there twice; undefined when there is none. */
export function checkYaml(document: Document.Parsed, positionAt: (offset: number) => Position): TextFault | undefined {
  // A stack of its own: a document may be as deep as its parser could bear. `undefined` ends a node with an anchor.
  const rest: (Node | { readonly ends: string })[] = document.contents === null ? [] : [document.contents];
  const open = new Set<string>();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if ('ends' in next) {
      open.delete(next.ends);
      continue;
    }
    const fault = faultOf(next, open) ?? faultOfKeys(next, positionAt);
    if (fault !== undefined) return fault;
    if (!isAlias(next) && next.anchor !== undefined) {
      open.add(next.anchor);
      rest.push({ ends: next.anchor });
    }
    rest.push(...insideOf(next).toReversed());
  }
  return undefined;
}

function faultOf(node: Node, open: ReadonlySet<string>): TextFault | undefined {
  const offset = offsetOf(node);
  if (isAlias(node)) return open.has(node.source) ? { offset, reason: 'refused: an alias inside the value that it repeats' } : undefined;
  if (node.tag !== undefined && !jsonTags.has(node.tag)) return { offset, reason: 'refused: a tag that JSON has nothing for' };
  if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
    return { offset, reason: 'refused: JSON has neither NaN nor infinity' };
  }
  return undefined;
}

function faultOfKeys(node: Node, positionAt: (offset: number) => Position): TextFault | undefined {
  if (!isMap(node)) return undefined;
  const seen = new Map<string, number>();
  for (const { key } of node.items) {
    if (!isScalar(key)) {
      const offset = isNode(key) ? offsetOf(key) : offsetOf(node);
      return { offset, reason: 'refused: a key that is no text; is it a template that was not filled in?' };
    }
    const offset = offsetOf(key);
    if (key.value === '<<') return { offset, reason: 'refused: merge keys belong to YAML 1.1 and are not read' };
    const name = nameOf(key.value);
    const first = seen.get(name);
    if (first !== undefined) return { offset, reason: `refused: ${duplicateKeyText(name, positionAt(first))}` };
    seen.set(name, offset);
  }
  return undefined;
}

/** The member that the value of a key becomes; in the core schema it is a text, a number, a truth value or nothing. */
function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function insideOf(node: Node): Node[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]).filter(isNode);
  // A list of pairs comes from a flow such as `[a: 1]`.
  if (isSeq(node)) return node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item])).filter(isNode);
  return [];
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
