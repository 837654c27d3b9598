import type { FixOperation } from '@amapi-spec/validators/fixes';
import { isCollection, isMap, isNode, isScalar, isSeq, stringify, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { composeYaml } from '../parse/read-yaml.ts';
import { holderOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import { lastStep } from './last-step.ts';
import { editText, indentAt, type TextEdit } from './text-edit.ts';

/**
 * Makes one operation in a text that is YAML, and leaves the rest of it as it is written, comments too. Undefined where that cannot be done by
 * changing some characters, as when a block is moved: `rewriteYaml` can.
 */
export function editYaml(text: string, operation: FixOperation): string | undefined {
  const root = composeYaml(text).contents;
  const edits = isNode(root) ? editsFor(text, root, operation) : undefined;
  return edits && editText(text, edits);
}

function editsFor(text: string, root: Node, operation: FixOperation): TextEdit[] | undefined {
  const place = placeAt(root, operation.path);
  switch (operation.op) {
    case 'remove':
      return place && removal(text, place);
    case 'replace':
      return place?.item && replacement(text, place.item.value, operation.value);
    case 'add':
      return place && insertion(text, place, flowText(operation.value));
    case 'move': {
      const from = placeAt(root, operation.from);
      if (from?.item === undefined || place === undefined || place.item !== undefined) return undefined;
      if (holderOf(operation.from) === holderOf(operation.path)) return replacement(text, from.item.key, lastStep(operation.path));
      const { value } = from.item;
      // What is in a block has lines of its own, and comments move along.
      if (isCollection(value) && value.flow !== true) return undefined;
      const [removed, added] = [removal(text, from), insertion(text, place, pieceOf(text, value))];
      const isCommented = removed?.some(({ start, end }) => text.slice(start, end).includes('#')) ?? false;
      return removed && added && !isCommented ? [...removed, ...added] : undefined;
    }
  }
}

/** A member of a map, or an element of a list, which has no key. */
interface Item {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

interface Place {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
  /** Undefined where nothing is. */
  readonly item: Item | undefined;
  readonly step: string;
}

function placeAt(root: Node, pointer: string): Place | undefined {
  if (pointer === '') return undefined;
  const outer = holderOf(pointer);
  const holder = outer === '' ? root : placeAt(root, outer)?.item?.value;
  const step = lastStep(pointer);
  if (isSeq(holder)) return { holder, index: Number(step), item: itemOf(holder, Number(step)), step };
  if (!isMap(holder)) return undefined;
  const index = holder.items.findIndex(({ key }) => isNode(key) && String(key) === step);
  return { holder, index, item: itemOf(holder, index), step };
}

function itemOf(holder: YAMLMap | YAMLSeq, index: number): Item | undefined {
  const item: unknown = holder.items[index];
  if (item === undefined) return undefined;
  if (!isMap(holder)) return { key: undefined, value: nodeOf(item) };
  const { key, value } = item as Pair;
  return { key: nodeOf(key), value: nodeOf(value) };
}

function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

/** In the quotes that it has. */
function replacement(text: string, node: Node | undefined, value: unknown): TextEdit[] | undefined {
  if (!isScalar(node) || node.range == null || node.source === undefined) return undefined;
  const [start, end] = node.range;
  const quote = text[start];
  if (quote === "'" && typeof value === 'string') return [{ start, end, by: `'${value.replaceAll("'", "''")}'` }];
  return [{ start, end, by: quote === '"' ? JSON.stringify(value) : flowText(value) }];
}

function removal(text: string, { holder, item, index }: Place): TextEdit[] | undefined {
  const [start, end] = [startOf(item), endOf(item)];
  if (start === undefined || end === undefined || holder.items.length === 1) return undefined;
  if (holder.flow === true) {
    const [before, after] = [endOf(itemOf(holder, index - 1)), startOf(itemOf(holder, index + 1))];
    if (after !== undefined) return [{ start, end: after, by: '' }];
    return before === undefined ? undefined : [{ start: before, end, by: '' }];
  }
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lead = text.slice(line, start);
  // Nothing else may be on its first line, such as the dash of a list around it.
  return /^\s*$/.test(isSeq(holder) ? lead.replace('-', '') : lead) ? [{ start: line, end: lineEnd(text, end), by: '' }] : undefined;
}

function insertion(text: string, { holder, index, step }: Place, piece: string): TextEdit[] | undefined {
  const member = isMap(holder) ? `${flowText(step)}: ${piece}` : piece;
  const before = itemOf(holder, isMap(holder) ? holder.items.length - 1 : index - 1);
  const [start, end] = [startOf(before), endOf(before)];
  if (start === undefined || end === undefined) {
    const [from, to] = holder.range ?? [0, 0];
    return holder.items.length === 0 && isMap(holder) ? [{ start: from, end: to, by: `{ ${member} }` }] : undefined;
  }
  if (holder.flow === true) return [{ start: end, end, by: `, ${member}` }];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = text.lastIndexOf('\n', start - 1) + 1;
  // A map that begins behind the dash of a list has its other members below the first.
  const indent = isMap(holder) ? text.slice(line, start).replaceAll(/[^ \t]/g, ' ') : `${indentAt(text, start)}- `;
  const at = lineEnd(text, end);
  return [{ start: at, end: at, by: text[at - 1] === '\n' ? `${indent}${member}${newline}` : `${newline}${indent}${member}` }];
}

function startOf(item: Item | undefined): number | undefined {
  return (item?.key ?? item?.value)?.range?.[0];
}

function endOf(item: Item | undefined): number | undefined {
  return item?.value?.range?.[1] ?? item?.key?.range?.[1];
}

/** Behind the line break that ends the line of what ends at an offset; a block of text ends behind its own. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
}

/** On one line, also inside of a flow such as `{ a: b }`. */
function flowText(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const written = stringify(value, { lineWidth: 0 }).trimEnd();
  return /^[\w$/.:@+-]+$|^"/.test(written) && !written.endsWith(':') ? written : JSON.stringify(value);
}

function pieceOf(text: string, node: Node | undefined): string {
  const [start, end] = node?.range ?? [0, 0];
  return node === undefined ? 'null' : text.slice(start, end).trimEnd();
}
