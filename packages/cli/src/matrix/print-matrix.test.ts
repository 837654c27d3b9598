import { expect, test } from 'vitest';
import { runCli } from '../test/run-cli.ts';
import { apiLevels } from './build-matrix.ts';

test('which devices can take which command: read by eye against the sources', async () => {
  const { code, out } = await runCli(['matrix']);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('../test/matrix.txt');
});

test('as JSON each row has a cell for each API level', async () => {
  const { out } = await runCli(['matrix', '--format', 'json']);
  const { blocks } = JSON.parse(out) as { blocks: { rows: { command: string; cells: { answer: string }[] }[] }[] };
  expect(blocks).toHaveLength(4);
  for (const { cells } of blocks.flatMap(({ rows }) => rows)) expect(cells).toHaveLength(apiLevels.length);
  const reboot = blocks[0]?.rows.find(({ command }) => command === 'REBOOT')?.cells.map(({ answer }) => answer);
  expect(reboot?.indexOf('yes')).toBe(apiLevels.indexOf(24));
});
