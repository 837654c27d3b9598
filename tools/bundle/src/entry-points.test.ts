import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { entryPoints } from './entry-points.ts';
import { moduleOf, writePackage } from './test/write-package.ts';

const written: string[] = [];

afterEach(() => {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true });
});

function read(manifest: object, ...sources: string[]) {
  const folder = writePackage(manifest, Object.fromEntries(sources.map((path) => [path, ''])));
  written.push(folder);
  return entryPoints(folder);
}

test('sources are found where they are written by hand, and where they are generated', () => {
  const exports = {
    '.': moduleOf('index'),
    './sub/path': moduleOf('other'),
    './data/*.json': './src/gen/*.json',
    './hidden': null,
    './script.js': './dist/script.js',
    './package.json': './package.json',
  };
  expect(
    read(
      { exports, bin: { tool: './dist/main.js' } },
      'src/index.ts',
      'src/gen/index.ts',
      'src/gen/other.ts',
      'src/main.ts',
      'src/script.ts',
    ),
  ).toEqual({
    modules: { index: 'src/index.ts', other: 'src/gen/other.ts' },
    programs: { main: 'src/main.ts' },
    scripts: { script: 'src/script.ts' },
  });
});

test.each([
  ['no source', { '.': moduleOf('index') }, './dist/index.js: there is neither src/index.ts nor src/gen/index.ts'],
  ['no declarations', { '.': { default: './dist/a.js' } }, '.: types and default must have one name'],
  [
    'declarations of something else',
    { '.': { types: './dist/b.d.ts', default: './dist/a.js' } },
    '.: types and default must have one name',
  ],
  ['a pattern', { './*': moduleOf('*') }, './dist/*.js: an entry point must be ./dist/<name>.js'],
  ['a folder in dist', { '.': moduleOf('gen/a') }, './dist/gen/a.js: an entry point must be ./dist/<name>.js'],
])('an entry point with %s is refused', (_, exports, message) => {
  expect(() => read({ exports }, 'src/a.ts', 'src/gen/a.ts')).toThrow(message);
});
