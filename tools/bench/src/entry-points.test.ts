import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { expect, test } from 'vitest';
import ceilings from './entry-point-ceilings.json' with { type: 'json' };
import { entryPointsOf, packages } from './entry-points.ts';

const entries = packages.flatMap(entryPointsOf);
const bytesOf = new Map(Object.entries(ceilings));

test('every entry point has a ceiling, and no other has', () => {
  expect(entries.map(({ specifier }) => specifier).toSorted()).toEqual([...bytesOf.keys()].toSorted());
});

test.each(entries.map((entry) => [entry.specifier, entry] as const))(
  '%s, all of it bundled, is within its ceiling',
  (specifier, { file }) => {
    const { outputFiles } = buildSync({
      stdin: { contents: `export * from ${JSON.stringify(file)};`, resolveDir: join(repository, 'packages') },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      packages: 'external',
      write: false,
    });
    const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(bytesOf.get(specifier) ?? 0);
  },
);

test.each([...packages, 'cli'])('no module of %s makes code of texts or requires; only the command line has Node', (folder) => {
  const dist = join(repository, 'packages', folder, 'dist');
  expect(existsSync(dist)).toBe(true);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) =>
    forbiddenIn(readFileSync(join(dist, file), 'utf8'), folder === 'cli').map((what) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

test.each<[string, string[]]>([
  ["eval('1')", ['eval']],
  ["(0, eval)('1')", ['eval']],
  ["new Function('a', 'return a')", ['Function']],
  ["globalThis.Function('')", ['Function']],
  ["require('x')", ['require']],
  ["import { readFile } from 'node:fs'", ['node:fs']],
  ["await import('node:fs')", ['node:fs']],
  ["export * from 'node:fs'", ['node:fs']],
  ["// eval('1')\nconst text = 'require(node:fs)'; const a = { evaluate: 1, isRequired: required };", []],
  ["typeof x === 'function' && x instanceof Object", []],
])('in %j it finds %j', (code, want) => {
  expect(forbiddenIn(code, false)).toEqual(want);
});

/** Lists names that make code or load modules of Node, in code and not in texts or comments. */
function forbiddenIn(code: string, mayUseNode: boolean): string[] {
  const names = new Set(['eval', 'Function', 'require']);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text)) found.push(node.text);
    if (ts.isStringLiteralLike(node) && node.text.startsWith('node:') && isModuleName(node) && !mayUseNode) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

function isModuleName({ parent }: ts.Node): boolean {
  const isImport = ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}
