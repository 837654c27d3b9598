import { expect, test } from 'vitest';
import { testWeight } from './test-weight.ts';

test.each<[folder: string, files: number, bytes: number, want: string[]]>([
  ['validators', 80, 250_000, []],
  ['validators', 81, 250_001, ['x: 81 files, more than 80', 'x: 250001 bytes, more than 250000']],
  ['docs', 250, 1, []],
  ['a-new-one', 81, 1, ['x: 81 files, more than 80']],
])('%s with %i files of %i bytes', (folder, files, bytes, want) => {
  expect(testWeight({ folder, name: 'x', bytes, contents: Array.from({ length: files }, String) })).toEqual(want);
});
