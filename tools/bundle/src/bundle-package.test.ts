import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { bundlePackage } from './bundle-package.ts';
import { moduleOf, writePackage } from './test/write-package.ts';

const written: string[] = [];
const exports = { '.': moduleOf('index'), './area': moduleOf('area') };
const sources = {
  'src/index.ts':
    "export { area } from './area.ts';\nexport const later = async (): Promise<number> => (await import('./later.ts')).late;\n",
  'src/area.ts':
    "import type { Size } from './size.ts';\nimport { times } from './times.ts';\n\n/** How large a size is. */\nexport function area({ width, height }: Size): number {\n  // Line seven.\n  return times(width, height);\n}\n",
  'src/size.ts': 'export interface Size {\n  /** In metres. */\n  readonly width: number;\n  readonly height: number;\n}\n',
  'src/times.ts': 'export const times = (a: number, b: number): number => a * b;\n',
  'src/later.ts': 'export const late = 7;\n',
};

afterEach(() => {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true });
});

async function bundle(files: Readonly<Record<string, string>>, manifest: object = { exports }): Promise<(name: string) => string> {
  const folder = writePackage(manifest, { 'dist/stale.js': '', ...files });
  written.push(folder);
  await bundlePackage(folder);
  return (name) => readFileSync(join(folder, 'dist', name), 'utf8');
}

test('there is a module for each entry point, one for what they share, and what is called for stays apart', async () => {
  await bundle(sources);
  const dist = join(written[0] ?? '', 'dist');
  expect(readdirSync(dist).toSorted()).toEqual([
    'area.d.ts',
    'area.js',
    'index.d.ts',
    'index.js',
    'index.js.map',
    'later.js',
    'later.js.map',
    'shared.d.ts',
    'shared.js',
    'shared.js.map',
  ]);
  const { area, later } = (await import(pathToFileURL(join(dist, 'index.js')).href)) as {
    area: (size: object) => number;
    later: () => Promise<number>;
  };
  expect(area({ width: 2, height: 3 })).toBe(6);
  expect(await later()).toBe(7);
});

test('what packages share at run time is taken in; other packages stay imports', async () => {
  const read = await bundle({
    'src/index.ts':
      "import { shared } from '@amapi-spec/tools-shared/runtime/shared.ts';\nimport { other } from '@amapi-spec/types';\nexport const both: number = shared + other;\n",
    'src/area.ts': 'export const area = 1;\n',
    'node_modules/@amapi-spec/tools-shared/package.json': '{ "exports": { "./*": "./src/*" } }',
    'node_modules/@amapi-spec/tools-shared/src/runtime/shared.ts': 'export const shared: number = 42;\n',
  });
  const text = read('index.js');
  expect(text).toContain('42');
  expect([...text.matchAll(/from "([^"]+)"/g)].map(([, specifier]) => specifier)).toEqual(['@amapi-spec/types']);
});

test('source maps hold the sources', async () => {
  const read = await bundle(sources);
  const { sources: paths, sourcesContent } = JSON.parse(read('shared.js.map')) as { sources: string[]; sourcesContent: string[] };
  expect(paths.toSorted()).toEqual(['../src/area.ts', '../src/times.ts']);
  expect(sourcesContent[paths.indexOf('../src/area.ts')]).toBe(sources['src/area.ts']);
});

test('declarations keep documentation comments, and the names as they are written', async () => {
  const read = await bundle(sources);
  expect(read('shared.d.ts')).toMatch(/\/\*\* How large a size is\. \*\/\s+declare function area/);
  expect(read('shared.d.ts')).toMatch(/\/\*\* In metres\. \*\//);
  expect(read('area.d.ts')).toMatch(/import \{ area \} from "\.\/shared\.js"/);
});

test('a program has no declarations, and keeps its first line', async () => {
  const read = await bundle({ 'src/main.ts': '#!/usr/bin/env node\nconsole.log(1);\n' }, { bin: { tool: './dist/main.js' } });
  expect(read('main.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(readdirSync(join(written[0] ?? '', 'dist'))).toEqual(['main.js', 'main.js.map']);
});

test.each([
  ['a module that is not there', { ...sources, 'src/area.ts': "export { area } from './nowhere.ts';\n" }, 'nowhere'],
  ['an export that is not there', { ...sources, 'src/area.ts': "export { area } from './times.ts';\n" }, 'area'],
  ['an export that does not state its type', { ...sources, 'src/area.ts': 'export const area = [1].map((each) => each);\n' }, 'area'],
])('%s is refused', async (_, files, message) => {
  await expect(bundle(files)).rejects.toThrow(message);
});
