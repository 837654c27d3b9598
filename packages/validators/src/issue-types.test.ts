import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { corpus } from './test/corpus.ts';
import { model } from './test/model.ts';

const file = fileURLToPath(new URL('written.ts', import.meta.url));
const head = `import type { Issue } from './index.ts';\ndeclare const issue: Issue;\n`;
const ids = [...model.structural, ...model.rules].map(({ id }) => id).toSorted();

let text = '';
let version = 0;
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2024.d.ts'],
  types: [],
};
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : ''),
  getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(name === file ? text : (ts.sys.readFile(name) ?? '')),
  getCurrentDirectory: () => fileURLToPath(new URL('.', import.meta.url)),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => ts.sys.readFile(name),
});

function write(body: string): void {
  text = head + body;
  version++;
}

/** What an editor offers where the `|` is. */
function offered(body: string): string[] {
  write(body.replace('|', ''));
  return (service.getCompletionsAtPosition(file, head.length + body.indexOf('|'), {})?.entries ?? []).map(({ name }) => name).toSorted();
}

/** What the compiler says. */
function complaints(body: string): string[] {
  write(body);
  return service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('an editor offers', () => {
  test('the id of every rule and of every finding about form, and nothing else', () => {
    expect(offered("export const is = issue.rule === '|';")).toEqual(ids);
    expect(offered("switch (issue.rule) { case '|': }")).toEqual(ids);
  });

  test.each(model.rules.map(({ id, params, tells }) => [id, [...Object.keys(params), ...tells]] as const))(
    'after %s its params',
    (id, params) => {
      const found = offered(`if (issue.rule === '${id}') issue.params.|;`);
      expect(found.filter((name) => name !== 'nearest')).toEqual(params.toSorted());
    },
  );
});

describe('the types of issues', () => {
  test('hold for what is reported on every example, and all rules and findings are among them', () => {
    const seen = new Map(corpus.map(({ rule, params }) => [`${rule} ${Object.keys(params).join(' ')}`, { rule, params }]));
    const found = [...seen.values()].map(({ rule, params }) => `({ rule: '${rule}', params: ${JSON.stringify(params)} })`);
    expect(new Set([...seen.values()].map(({ rule }) => rule))).toEqual(new Set(ids));
    // A literal that has a member which its type does not know is refused, so each is assigned by itself.
    const body = found.map((each, i) => `export const found${i}: Each = ${each};`).join('\n');
    const each = `type Each = Issue extends infer One ? (One extends Issue ? Pick<One, 'rule' | 'params'> : never) : never;\n`;
    expect(complaints(each + body)).toEqual([]);
    expect(complaints(`${each}export const found: Each = { rule: 'schema.enum', params: { knwon: [] } };`)).toHaveLength(1);
  });

  test('let an issue that was sent as JSON be held as one', () => {
    expect(
      complaints(`export const issues: readonly Issue[] = JSON.parse('[]') as Issue[];\nexport const all: string = issue.rule;`),
    ).toEqual([]);
  });
});
