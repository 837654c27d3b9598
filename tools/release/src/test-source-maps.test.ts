import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testSourceMaps } from './test-source-maps.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maps-'));
  mkdirSync(join(folder, 'dist'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Leads the first line to the first line of the source. */
const map = {
  version: 3,
  sources: ['../src/area.ts'],
  sourcesContent: ['export function area(): number {\n'],
  names: [],
  mappings: 'AAAA',
};
const nowhere = 'dist/area.js: area leads to ../src/area.ts:1, which does not have it';

test.each<[behaviour: string, code: string, map: object | undefined, want: string[]]>([
  ['a declaration that leads to its source', 'function area() {\n', map, []],
  ['one that the bundler renamed', 'function area$1() {\n', map, []],
  ['only names of others', 'export { area } from "./shared.js";\n', undefined, []],
  ['no map', 'function area() {\n', undefined, ['dist/area.js: no source map']],
  ['another source', 'function volume() {\n', map, ['dist/area.js: volume leads to ../src/area.ts:1, which does not have it']],
  ['no source in the map', 'function area() {\n', { ...map, sourcesContent: [] }, [nowhere]],
  ['another line', 'function area() {\n', { ...map, mappings: 'AACA' }, [nowhere.replace(':1,', ':2,')]],
  ['nothing mapped', 'function area() {\n', { ...map, mappings: '' }, ['dist/area.js: area is not mapped']],
])('%s', (_, code, payload, want) => {
  writeFileSync(join(folder, 'dist/area.js'), code);
  if (payload !== undefined) writeFileSync(join(folder, 'dist/area.js.map'), JSON.stringify(payload));
  expect(testSourceMaps(folder).problems).toEqual(want);
});
