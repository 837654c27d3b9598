import type { FixOperation } from '@amapi-spec/validators/fixes';
import { parseTree, type Node } from 'jsonc-parser';
import { holderOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import { lastStep } from './last-step.ts';
import { editText, indentAt, reindent, type TextEdit } from './text-edit.ts';

/**
 * Makes one operation in a text that is JSON, and leaves the rest of it as it is written. What is new is written as its neighbours are:
 * on lines of their own or on one line, with their blanks. Undefined where the operation leads nowhere.
 */
export function editJson(text: string, operation: FixOperation): string | undefined {
  const root = parseTree(text);
  if (root === undefined) return undefined;
  const edits = editsFor(text, root, operation);
  return edits && editText(text, edits);
}

function editsFor(text: string, root: Node, operation: FixOperation): TextEdit[] | undefined {
  const place = placeAt(root, operation.path);
  switch (operation.op) {
    case 'remove':
      return place?.node && [removal(text, place.node)];
    case 'replace':
      return place?.node && [replacement(valueOf(place.node), JSON.stringify(operation.value))];
    case 'add':
      return insertion(text, root, operation.path, JSON.stringify(operation.value));
    case 'move': {
      const from = placeAt(root, operation.from);
      return from?.node && move(text, root, from.node, operation);
    }
  }
}

function move(
  text: string,
  root: Node,
  from: Node,
  { from: pointer, path }: Extract<FixOperation, { op: 'move' }>,
): TextEdit[] | undefined {
  const value = valueOf(from);
  const piece = text.slice(value.offset, endOf(value));
  if (path === '') return [replacement(root, reindent(piece, indentAt(text, from.offset), indentAt(text, root.offset)))];
  const [name, key] = [lastStep(path), from.children?.[0]];
  if (holderOf(pointer) === holderOf(path) && key !== undefined) return [replacement(key, JSON.stringify(name))];
  const added = insertion(text, root, path, piece, indentAt(text, from.offset));
  return added && [removal(text, from), ...added];
}

/** A member as the node of its key and value, or an element. */
interface Place {
  readonly holder: Node | undefined;
  /** Undefined where nothing is. */
  readonly node: Node | undefined;
  readonly step: string;
}

function placeAt(root: Node, pointer: string): Place | undefined {
  if (pointer === '') return { holder: undefined, node: root, step: '' };
  const holder = placeAt(root, holderOf(pointer))?.node;
  if (holder === undefined) return undefined;
  const step = lastStep(pointer);
  const value = valueOf(holder);
  if (value.type === 'array') return { holder: value, node: value.children?.[Number(step)], step };
  if (value.type !== 'object') return undefined;
  return { holder: value, node: value.children?.find(({ children }) => children?.[0]?.value === step), step };
}

function insertion(text: string, root: Node, pointer: string, piece: string, from = ''): TextEdit[] | undefined {
  const place = placeAt(root, pointer);
  if (place?.holder === undefined) return undefined;
  const { holder, node, step } = place;
  if (holder.type === 'object' && node !== undefined) return [replacement(valueOf(node), piece)];
  const others = holder.children ?? [];
  const layout = layoutOf(text, holder);
  const value = reindent(piece, from, layout.indent);
  const written = holder.type === 'object' ? `${JSON.stringify(step)}${layout.colon}${value}` : value;
  const before = holder.type === 'array' ? others[Number(step) - 1] : others.at(-1);
  if (before !== undefined) return [{ start: endOf(before), end: endOf(before), by: `,${layout.between}${written}` }];
  const [next] = others;
  if (next !== undefined) return [{ start: next.offset, end: next.offset, by: `${written},${layout.between}` }];
  return [{ start: holder.offset + 1, end: endOf(holder) - 1, by: `${layout.between}${written}${layout.after}` }];
}

/** How what is in an object or a list is written. */
interface Layout {
  /** Between what is before and a new member. */
  readonly between: string;
  /** Between the last one and the closing bracket. */
  readonly after: string;
  /** At the beginning of the lines of members; empty when they have none of their own. */
  readonly indent: string;
  readonly colon: string;
}

function layoutOf(text: string, holder: Node): Layout {
  const [first] = holder.children ?? [];
  const colon = /"(\s*:[ \t]*)/.exec(text.slice(holder.offset))?.[1] ?? /"(\s*:[ \t]*)/.exec(text)?.[1] ?? ': ';
  if (first !== undefined) {
    const [, second] = holder.children ?? [];
    const lead = text.slice(holder.offset + 1, first.offset);
    const between =
      second === undefined ? (lead === '' && colon.endsWith(' ') ? ' ' : lead) : text.slice(endOf(first), second.offset).replace(',', '');
    return { between, after: '', indent: indentAt(text, first.offset), colon };
  }
  const newline = /\r?\n/.exec(text)?.[0];
  const outer = indentAt(text, holder.offset);
  if (newline === undefined || holder.type === 'array') {
    const blank = /^\s*[[{] /.test(text) ? ' ' : '';
    return { between: blank, after: blank, indent: outer, colon };
  }
  const indent = outer + (/\n([ \t]+)/.exec(text)?.[1] ?? '  ');
  return { between: newline + indent, after: newline + outer, indent, colon };
}

/** With the comma that is then one too many, and with its line where nothing else is on that. */
function removal(text: string, node: Node): TextEdit {
  const others = node.parent?.children ?? [];
  const index = others.indexOf(node);
  const [before, after] = [others[index - 1], others[index + 1]];
  if (after !== undefined) return { start: node.offset, end: after.offset, by: '' };
  if (before !== undefined) return { start: endOf(before), end: endOf(node), by: '' };
  const holder = node.parent;
  return holder === undefined ? replacement(node, 'null') : { start: holder.offset + 1, end: endOf(holder) - 1, by: '' };
}

function replacement(node: Node, by: string): TextEdit {
  return { start: node.offset, end: endOf(node), by };
}

/** Of a member its value. */
function valueOf(node: Node): Node {
  return (node.type === 'property' ? node.children?.[1] : undefined) ?? node;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
