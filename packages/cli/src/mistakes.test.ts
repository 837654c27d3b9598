import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import type { Issue } from '@amapi-spec/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from './test/run-cli.ts';

/** A row of `test/mistakes.yaml`. */
interface Mistake {
  readonly mistake: string;
  readonly input: unknown;
  readonly device?: unknown;
  /** Errors and warnings together. */
  readonly issues: number;
  /** Whether nothing is left after one run of `--fix`. */
  readonly mended: boolean;
}

const mistakes = parse(readFileSync(join(import.meta.dirname, 'test/mistakes.yaml'), 'utf8')) as Mistake[];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-mistakes-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The issues of a mistake, what `--fix` makes of it, and what is left then. */
async function judge({ input, device }: Mistake): Promise<{ issues: Issue[]; fixed: string; left: Issue[] }> {
  writeFileSync(join(folder, 'command.json'), JSON.stringify(input));
  writeFileSync(join(folder, 'device.json'), JSON.stringify(device ?? {}));
  const run = async (...args: string[]): Promise<Issue[]> => {
    const all = ['check', 'command.json', '--format', 'json', ...(device === undefined ? [] : ['--device', 'device.json']), ...args];
    const { out } = await runCli(all, '', folder);
    return (JSON.parse(out) as { inputs: { issues: Issue[] }[] }).inputs[0]?.issues ?? [];
  };
  const issues = await run();
  const left = await run('--fix');
  return { issues, fixed: readFileSync(join(folder, 'command.json'), 'utf8'), left };
}

describe('a mistake that people make', () => {
  test.each(mistakes.map((row) => [row.mistake, row] as const))('%s', async (_, row) => {
    const { issues, fixed, left } = await judge(row);
    expect({ issues: issues.length, mended: left.length === 0 }).toEqual({ issues: row.issues, mended: row.mended });
    // What cannot be mended wholly is changed only where it becomes better.
    if (!row.mended && fixed !== JSON.stringify(row.input)) expect(left.length).toBeLessThan(issues.length);
  });
});

test('most are one issue, and many are mended at once', () => {
  const singles = mistakes.filter(({ issues }) => issues === 1);
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mistakes.map(({ mistake }) => mistake)).size).toBe(mistakes.length);
  expect(singles.length / mistakes.length).toBeGreaterThan(0.85);
});

test('the page of mistakes shows them as they are; `RECORD=1` writes it', async () => {
  const rows: string[] = [];
  for (const row of mistakes) {
    const { issues, fixed, left } = await judge(row);
    const said = issues.map(
      ({ rule, pointer, message }) => `${cell(pointer === '' ? '(whole)' : pointer)}: ${message.replaceAll('|', '\\|')} [\`${rule}\`]`,
    );
    const changed = fixed === JSON.stringify(row.input) ? '' : cell(fixed);
    rows.push(
      `| ${row.mistake} | ${cell(JSON.stringify(row.input))} | ${said.join('<br>')} | ${changed}${changed !== '' && left.length > 0 ? ', and more is to be done' : ''} |`,
    );
  }
  const mended = mistakes.filter((row) => row.mended).length;
  const page = `# Mistakes, and what becomes of them

What [\`amapi-spec check\`](README.md) says of ${mistakes.length} mistakes that people make, and what one run of \`amapi-spec check --fix\` makes of them: ${mistakes.filter(({ issues }) => issues === 1).length} are one
issue each, and ${mended} are mended wholly. An empty cell means that only the sender knows what was meant, or that the command could not be taken back. The rows are
those of \`src/test/mistakes.yaml\`; \`RECORD=1 pnpm --filter @amapi-spec/cli test mistakes\` writes this page.

| mistake | command | issues | after \`--fix\` |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  const path = join(repository, 'packages/cli/MISTAKES.md');
  if (process.env['RECORD'] === '1') writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});

function cell(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
