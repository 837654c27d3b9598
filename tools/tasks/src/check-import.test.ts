import { expect, test } from 'vitest';
import { checkImport } from './check-import.ts';
import { findCycles } from './find-cycles.ts';

const value = (specifier: string) => ({ specifier, typeOnly: false, line: 1 });
const type = (specifier: string) => ({ specifier, typeOnly: true, line: 1 });

test.each([
  ['packages/types/src/a.ts', value('node:fs'), 'packages/types may not import node'],
  ['packages/validators/src/a.ts', value('ajv'), 'packages/validators may not import ajv'],
  ['packages/validators/src/a.ts', value('@amapi-spec/types'), 'packages/validators may import only types from @amapi-spec/types'],
  ['packages/validators/src/gen/a.ts', value('../b.ts'), 'generated code imports its siblings and src/runtime only'],
  ['packages/cli/src/a.ts', value('../../validators/src/b.ts'), 'relative imports stay inside the package'],
  ['tools/generate/src/emit/docs/a.ts', value('../validators/b.ts'), 'the emitter docs may not import the emitter validators'],
  ['tools/generate/src/emit/docs/a.ts', value('node:fs'), 'an emitter is a pure function and does no I/O'],
  ['tools/model/src/a.ts', value('../../generate/src/main.ts'), 'tools/model depends on no other tool'],
  ['tools/conformance/src/a.ts', value('../../../packages/types/src/a.ts'), 'tools read the packages by name, as users do'],
])('%s may not import that', (file, found, want) => {
  expect(checkImport(file, found)).toBe(want);
});

test.each([
  ['packages/validators/src/a.ts', type('@amapi-spec/types')],
  ['packages/validators/src/gen/a.ts', value('../runtime/b.ts')],
  ['packages/protobuf/src/gen/a_pb.js', value('../vendor/b_pb.js')],
  ['packages/protobuf/src/gen/a_pb.js', value('@bufbuild/protobuf/codegenv2')],
  ['packages/cli/src/a.ts', value('node:fs')],
  ['packages/types/src/a.test.ts', value('node:fs')],
  ['tools/generate/src/emit/types/a.ts', value('../json-schema/openapi.ts')],
])('%s may import that', (file, found) => {
  expect(checkImport(file, found)).toBeUndefined();
});

test('a cycle is found once, wherever the search begins', () => {
  const graph = new Map([
    ['c', ['a']],
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['d', []],
  ]);
  expect(findCycles(graph)).toEqual([['a', 'b', 'c']]);
});
