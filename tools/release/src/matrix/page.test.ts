import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { publishedPackages } from '../published.ts';
import { failedCells } from './compare-records.ts';
import type { Table } from './outcome.ts';
import { pageOf, pagePath, recordPath } from './page.ts';
import { versionOf, versions, type ToolName } from './versions.ts';

test('a reason that two cells share is one footnote', () => {
  const cells = [{ is: 'yes' }, { is: 'no', reason: 'a' }, { is: 'not run', reason: 'b' }, { is: 'no', reason: 'a' }] as const;
  const page = pageOf([{ title: 'T', about: 'About.', corner: 'c', columns: ['1', '2', '3', '4'], rows: [{ name: 'r', cells }] }]);
  expect(page.slice(page.indexOf('## T'))).toBe(
    '## T\n\nAbout.\n\n| c | 1 | 2 | 3 | 4 |\n| --- | --- | --- | --- | --- |\n| r | yes | no [1] | not run [2] | no [1] |\n\n- [1] a\n- [2] b\n',
  );
});

describe('the record', () => {
  const text = readFileSync(join(repository, recordPath), 'utf8');
  const tables = JSON.parse(text) as Table[];

  test('is what the page shows', () => {
    expect(readFileSync(join(repository, pagePath), 'utf8')).toBe(pageOf(tables));
  });

  test('holds no failure, and a cell for each column', () => {
    expect(failedCells(tables)).toEqual([]);
    for (const { columns, rows } of tables) for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test('is of the tools that are pinned, and of every package', () => {
    const tools = (Object.keys(versions) as ToolName[]).filter((name) => !helpers.has(name));
    expect(tools.filter((name) => !text.includes(versionOf(name)))).toEqual([]);
    const runtimes = tables.find(({ title }) => title === 'Runtimes')?.rows.map(({ name }) => name);
    expect(runtimes).toEqual(publishedPackages(repository).map(({ folder }) => folder));
  });
});

/** Of Jest, and not named in the record. */
const helpers: ReadonlySet<ToolName> = new Set(['babel-jest', '@babel/core', '@babel/plugin-transform-modules-commonjs']);
