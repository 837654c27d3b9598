import type { FixOperation } from '@amapi-spec/validators/fixes';
import { isCollection, isNode, type Document } from 'yaml';
import { composeYaml } from '../parse/read-yaml.ts';
import { stepsOf } from './pointer-steps.ts';

/** Makes one operation in a text that is YAML by writing it anew: comments stay, blanks are written as the library does. */
export function rewriteYaml(text: string, operation: FixOperation): string {
  const document = composeYaml(text);
  edit(document, operation);
  const written = document.toString({
    lineWidth: 0,
    indent: Math.max(1, /\n( +)\S/.exec(text)?.[1]?.length ?? 2),
    flowCollectionPadding: !/[{[][^\s}\]]/.test(text),
    indentSeq: !/^(\s*)[^\s#-][^#\n]*:[ \t]*\n\1- /m.test(text),
  });
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

function edit(document: Document.Parsed, operation: FixOperation): void {
  const path = stepsOf(operation.path);
  switch (operation.op) {
    case 'remove':
      document.deleteIn(path);
      return;
    case 'add':
    case 'replace':
      document.setIn(path, document.createNode(operation.value));
      return;
    case 'move': {
      const from = stepsOf(operation.from);
      const node = document.getIn(from, true);
      document.deleteIn(from);
      if (path.length > 0) document.setIn(path, node);
      else if (isNode(node)) {
        // What was said before the whole stays before it.
        if (isCollection(document.contents)) node.commentBefore ??= document.contents.commentBefore ?? null;
        document.contents = node as typeof document.contents;
      }
    }
  }
}
