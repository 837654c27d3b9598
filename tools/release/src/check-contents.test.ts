import { expect, test } from 'vitest';
import { checkContents } from './check-contents.ts';

const base = ['package/LICENSE', 'package/README.md', 'package/package.json'];

test.each([
  ['all that is needed', [...base, 'package/dist/a.js', 'package/src/a.ts'], []],
  ['no licence', base.slice(1), ['x: package/LICENSE is missing']],
  ['a test', [...base, 'package/src/a.test.ts'], ['x: package/src/a.test.ts must not be published']],
  ['a stale output', [...base, 'package/dist/old.js'], ['x: package/dist/old.js has no source for its map']],
])('%s', (_name, contents, want) => {
  expect(checkContents({ name: 'x', contents })).toEqual(want);
});
