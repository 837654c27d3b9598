import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from '../test/run-cli.ts';
import { apiLevels } from './build-matrix.ts';

const page = new URL('../test/matrix.txt', import.meta.url);

test('which devices can take which command is what was read by eye against the sources; `RECORD=1` writes the page', async () => {
  const { code, out } = await runCli(['matrix']);
  expect(code).toBe(0);
  if (process.env['RECORD'] === '1') writeFileSync(page, out);
  const read = linesOf(readFileSync(page, 'utf8'));
  const printed = new Set(linesOf(out));
  expect(read.length).toBeGreaterThan(0);
  // A newer command need not have been read yet.
  expect(read.filter((line) => !printed.has(line))).toEqual([]);
});

/** Lines below the heading of their block, whatever the width of the first column. */
function linesOf(text: string): string[] {
  return text.split('\n\n').flatMap((block) =>
    block
      .trim()
      .split('\n')
      .map((line, _, [heading]) => `${heading}: ${line.trim().replaceAll(/ +/g, ' ')}`),
  );
}

test('a block is a table with its heading, and the rules that say so beside each row', async () => {
  const { out } = await runCli(['matrix']);
  const [heading, levels, ...rows] = (out.split('\n\n')[0] ?? '').split('\n');
  expect(heading).toBe('DEVICE_OWNER, COMPANY_OWNED');
  expect(levels?.trim()).toBe(apiLevels.join(' '));
  const column = levels?.indexOf(String(apiLevels[0])) ?? 0;
  for (const row of rows) expect(row.slice(column, column + 3 * apiLevels.length - 1)).toMatch(/^ [+*.?](?: {2}[+*.?])*$/);
  expect(rows.find((row) => row.startsWith('REBOOT'))).toMatch(/ {2}reboot\.min_api_level$/);
});

test('as JSON each row has a cell for each API level', async () => {
  const { out } = await runCli(['matrix', '--format', 'json']);
  const { blocks } = JSON.parse(out) as { blocks: { rows: { command: string; cells: { answer: string }[] }[] }[] };
  expect(blocks.length).toBeGreaterThan(0);
  for (const { cells } of blocks.flatMap(({ rows }) => rows)) expect(cells).toHaveLength(apiLevels.length);
  const reboot = blocks[0]?.rows.find(({ command }) => command === 'REBOOT')?.cells.map(({ answer }) => answer);
  expect(reboot?.indexOf('yes')).toBe(apiLevels.indexOf(24));
});
