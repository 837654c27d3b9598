import type { FixOperation } from '@amapi-spec/validators/fixes';
import { isMap, isNode, type Document, type Node } from 'yaml';
import { composeYaml } from '../parse/read-yaml.ts';
import { stepsOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';

/** The line that a document begins with, where nothing but a comment follows its mark. */
const beginning = /^---[ \t]*(?:#.*)?\r?\n/m;

/** Makes one operation in a text that is YAML by writing it anew: comments stay, blanks are written as the library does. */
export function rewriteYaml(whole: string, operation: FixOperation): string {
  const begun = beginning.exec(whole);
  const head = whole.slice(0, begun === null ? 0 : begun.index + begun[0].length);
  const text = whole.slice(head.length);
  const document = composeYaml(text);
  edit(document, operation);
  const written = document.toString({
    lineWidth: 0,
    indent: Math.max(1, /\n( +)\S/.exec(text)?.[1]?.length ?? 2),
    flowCollectionPadding: !/[{[][^\s}\]]/.test(text),
    indentSeq: !hasListBesideName(text.split('\n')),
  });
  return head + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written);
}

/** Tells whether a list begins as far from the margin as the name that it belongs to. */
function hasListBesideName(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const name = line.trim();
    const isName = name.endsWith(':') && !name.startsWith('#') && !name.startsWith('-');
    return isName && lines[index + 1]?.startsWith(`${line.slice(0, line.indexOf(name))}- `) === true;
  });
}

function edit(document: Document.Parsed, operation: FixOperation): void {
  const path = stepsOf(operation.path) ?? [];
  switch (operation.op) {
    case 'remove':
      document.deleteIn(path);
      return;
    case 'add':
    case 'replace':
      document.setIn(path, document.createNode(operation.value));
      return;
    case 'move':
      move(document, stepsOf(operation.from) ?? [], path);
  }
}

function move(document: Document.Parsed, from: readonly string[], to: readonly string[]): void {
  const node = document.getIn(from, true);
  if (to.length === 0) {
    if (isNode(node)) replaceAll(document, node);
    return;
  }
  document.deleteIn(from);
  const holder = to.length === 1 ? document.contents : document.getIn(to.slice(0, -1), true);
  // An empty map is written as {}; what moves into one may need lines of its own.
  if (isMap(holder) && holder.items.length === 0) holder.flow = false;
  document.setIn(to, node);
}

/** What was said before the whole stays before it. */
function replaceAll(document: Document.Parsed, node: Node): void {
  const before = document.contents;
  const first = isMap(before) ? before.items[0]?.key : undefined;
  node.commentBefore ??= before?.commentBefore ?? (isNode(first) ? first.commentBefore : undefined) ?? null;
  document.contents = node as typeof document.contents;
}
