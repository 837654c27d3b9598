import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { installed } from './run.ts';

const importOf = (specifier: string) => `import { a } from '${specifier}';\nexport const b = a;\n`;
const typeImportOf = (specifier: string) => `import type { A } from '${specifier}';\nexport type B = A;\n`;

const emitters = readdirSync(join(repository, 'tools/generate/src/emit'));

/** File, what it holds, and whether the settings of oxlint let it pass. */
type Row = [file: string, text: string, allowed: boolean];

const rows: readonly Row[] = [
  ['packages/types/src/node.ts', importOf('node:fs'), false],
  ['packages/types/src/other.ts', importOf('ajv'), false],
  ['packages/validators/src/other.ts', importOf('ajv'), false],
  ['packages/validators/src/scoped.ts', importOf('@bufbuild/protobuf'), false],
  ['packages/validators/src/value.ts', importOf('@amapi-spec/types'), false],
  ['packages/validators/src/type.ts', typeImportOf('@amapi-spec/types'), true],
  ['packages/validators/src/dynamic.ts', "export const a = await import('ajv');\n", false],
  ['packages/validators/src/name.test.ts', importOf('fast-check'), true],
  ['packages/validators/src/path.test.ts', importOf('../../json-schema/src/index.ts'), false],
  ['packages/protobuf/src/own.ts', importOf('@bufbuild/protobuf/codegenv2'), true],
  ['packages/protobuf/src/gen.ts', importOf('#gen/a_pb.js'), true],
  ['packages/protobuf/src/other.ts', importOf('@bufbuild/protovalidate'), false],
  ['packages/cli/src/node.ts', importOf('node:fs'), true],
  ['packages/cli/src/path.ts', importOf('../../validators/src/a.ts'), false],
  ['tools/conformance/src/path.ts', importOf('../../../packages/types/src/a.ts'), false],
  ['tools/conformance/src/tool.ts', importOf('../../generate/src/a.ts'), false],
  ['tools/examples/src/hono/tool.ts', importOf('@amapi-spec/tools-conformance/a.ts'), false],
  ['tools/examples/src/hono/other.ts', importOf('hono/body-limit'), true],
  ['tools/examples/src/hono/server.test.ts', importOf('@amapi-spec/tools-conformance/a.ts'), true],
  ['tools/generate/src/emit/docs/node.ts', importOf('node:fs'), false],
  ['tools/generate/src/emit/docs/path.ts', importOf('node:path'), true],
  ...emitters.map((name) => [`tools/generate/src/emit/other/${name}.ts`, importOf(`../${name}/a.ts`), false] satisfies Row),
  ['tools/generate/src/emit/validators/print/model.ts', importOf('@amapi-spec/model'), false],
  ['tools/generate/src/emit/validators/print/model-part.ts', importOf('@amapi-spec/model/expression'), false],
  ['tools/generate/src/emit/validators/print/type.ts', typeImportOf('@amapi-spec/model'), true],
  ['tools/generate/src/emit/validators/print/planner.ts', importOf('../plan/plan-shape.ts'), false],
  ['tools/generate/src/emit/validators/print/plan-type.ts', typeImportOf('../plan/bytes/types.ts'), true],
  ['tools/generate/src/emit/validators/print/other.ts', importOf('../../docs/a.ts'), false],
  ['tools/generate/src/emit/types/shared.ts', importOf('../json-schema/openapi.ts'), true],
  ['tools/generate/src/emit/types/other.ts', importOf('../validators/a.ts'), false],
  ['tools/generate/src/emit/readme/shared.ts', importOf('../protobuf/attach-rules.ts'), true],
];

type File = readonly [file: string, text: string];

/** Files that import each other, in a package and in a tool. */
const circles: readonly { name: string; files: readonly [File, ...File[]] }[] = [
  { name: 'two values', files: circle('packages/cli/src/values', importOf, importOf) },
  { name: 'a value and a type', files: circle('packages/decoders/src/mixed', importOf, typeImportOf) },
  { name: 'two types', files: circle('tools/model/src/types', typeImportOf, typeImportOf) },
  {
    name: 'a type that is handed on and one that is imported',
    files: circle('tools/generate/src/handed-on', (specifier) => `export type { A as B } from '${specifier}';\n`, typeImportOf),
  },
];

/** Two files, each of which imports the other. */
function circle(folder: string, first: (specifier: string) => string, second: (specifier: string) => string): [File, File] {
  return [
    [`${folder}/a.ts`, first('./b.ts')],
    [`${folder}/b.ts`, second('./a.ts')],
  ];
}

let root = '';
let report = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'amapi-spec-imports-'));
  cpSync(join(repository, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
  for (const [file, text] of [...rows, ...circles.flatMap(({ files }) => files)]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  report = spawnSync(installed('oxlint'), ['--disable-nested-config', '-f', 'unix'], { cwd: root, encoding: 'utf8' }).stdout;
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each(rows)('%s', (file, _text, allowed) => {
  const found = report.split('\n').filter((line) => line.startsWith(`${file}:`) && line.includes('no-restricted-imports'));
  expect(found.length === 0).toBe(allowed);
});

test.each(circles)('$name make a circle that is found', ({ files: [[file]] }) => {
  expect(report.split('\n').filter((line) => line.startsWith(`${file}:`) && line.includes('no-cycle'))).not.toEqual([]);
});
