import { expect, test } from 'vitest';
import { testContents } from './test-contents.ts';

const base = ['package/LICENSE', 'package/README.md', 'package/package.json'];

test.each([
  ['all that is needed', [...base, 'package/dist/a.js', 'package/dist/a.js.map', 'package/src/gen/a.json'], []],
  ['no licence', base.slice(1), ['x: package/LICENSE is missing']],
  ['a test', [...base, 'package/dist/a.test.js'], ['x: package/dist/a.test.js must not be published']],
  ['a source', [...base, 'package/src/gen/a.ts'], ['x: package/src/gen/a.ts must not be published']],
  ['our own .proto', [...base, 'package/proto/google/android/a.proto'], []],
  ['one of others', [...base, 'package/proto/google/api/a.proto'], ['x: package/NOTICE is missing']],
  ['one of others and a notice', [...base, 'package/NOTICE', 'package/proto/google/api/a.proto'], []],
])('%s', (_name, contents, want) => {
  expect(testContents({ name: 'x', contents })).toEqual(want);
});
