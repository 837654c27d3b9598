import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { EmittedFile } from './emitted-file.ts';
import { filesBelow } from './files-below.ts';
import { targets } from './targets.ts';
import { CodeText } from './test/code-text.ts';
import { readByPatterns } from './test/read-by-patterns.ts';

describe('nothing reads or mends code that is printed', () => {
  const model = readModel(repository);

  test.each(targets)('by $name', ({ emit }) => {
    expect(codeReadByPatterns(() => emit(model))).toEqual([]);
  });

  test.each<[string, (code: string) => string]>([
    ['by a regular expression', (code) => code.replace(/^\((.*)\)$/, '$1')],
    ['by a text', (code) => code.replaceAll('&& b', '')],
    ['by splitting it', (code) => code.split(' && ').join(' || ')],
  ])('which would be noticed %s', (_, mend) => {
    const mending = (): EmittedFile[] => {
      const condition = mend('((a) && b)');
      return [{ path: 'a.ts', text: `// if ((a) && b)\nexport const one = '((a) && b)';\nif (${condition}) ((a) && b);` }];
    };
    expect(codeReadByPatterns(mending)).toEqual(['((a) && b)']);
  });

  test('and a text of the spec in a comment, a literal or a name is no code', () => {
    const quoting = (): EmittedFile[] => {
      const words = ['what it is, in words', 'wipe', '^[a-z]/$'].map((text) => text.replace(/x/, 'y'));
      return [
        { path: 'a.ts', text: `/** ${words[0]} */\nexport const ${words[1]} = [\`${words[0]} \${a}\`, '${words[0]}', /${words[2]}/];` },
      ];
    };
    expect(codeReadByPatterns(quoting)).toEqual([]);
  });
});

test('no emitter writes an import or an export from another module by hand', () => {
  const folder = join(repository, 'tools/generate/src/emit');
  const written = filesBelow(folder)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      textsOf(readFileSync(join(folder, path), 'utf8'))
        .filter(isImport)
        .map((text) => `${path}: ${text}`),
    );
  expect(written).toEqual([]);
  expect(
    ["import type { A } from '", "a;\nexport * from './a.ts'", "import { a } from './", 'import a from "'].filter(isImport),
  ).toHaveLength(4);
});

function codeReadByPatterns(emit: () => readonly EmittedFile[]): string[] {
  let files: readonly EmittedFile[] = [];
  const texts = readByPatterns(() => (files = emit()));
  const modules = files.filter(({ path }) => path.endsWith('.ts')).map(({ text }) => new CodeText(text));
  return [...texts].filter((text) => modules.some((module) => module.hasLineOf(text)));
}

/** The texts in a source: those of string literals, and those between the values of a template. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const add = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, add);
  };
  add(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return texts;
}

function isImport(text: string): boolean {
  return /\b(?:import|export)\b[^;]*\bfrom ['"]/.test(text);
}
