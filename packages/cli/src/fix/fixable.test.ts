import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countLimits } from '../check/fix-counter.ts';
import { runCli } from '../test/run-cli.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-fixable-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const check = (name: string, text: string, ...args: string[]) => {
  writeFileSync(join(folder, name), text);
  return runCli(['check', name, ...args], '', folder);
};

/** What is said of fixes behind a verdict. */
const hint = (out: string): string | undefined => /^--fix can .*$/m.exec(out)?.[0];

const mistakes = parse(readFileSync(join(import.meta.dirname, '../test/mistakes.yaml'), 'utf8')) as {
  readonly mistake: string;
  readonly input: unknown;
  readonly device?: unknown;
}[];

test.each(mistakes)('a verdict says how many fixes a run of --fix makes: $mistake', async ({ input, device }) => {
  writeFileSync(join(folder, 'device.json'), JSON.stringify(device ?? {}));
  const args = device === undefined ? [] : ['--device', 'device.json'];
  const { out } = await check('command.json', JSON.stringify(input), ...args);
  const made = /(\d+) fix(?:es)?$/m.exec((await check('command.json', JSON.stringify(input), '--fix', ...args)).out)?.[1];
  const said = made === '1' ? 'safe fix; --fix-dry-run shows it' : 'safe fixes; --fix-dry-run shows them';
  expect(hint(out)).toBe(made === undefined ? undefined : `--fix can make ${made} ${said}`);
});

test('of several files and documents it is one number, in the last line', async () => {
  writeFileSync(join(folder, 'lock.json'), '{ "type": "lock", "duration": null }');
  const { out } = await check('commands.yaml', 'type: LOCK\n---\ntype: WIPE\n---\ntype: LOKC\n', 'lock.json');
  expect(out).toMatch(/\n4 inputs: [^\n]+\n--fix can make 3 safe fixes; --fix-dry-run shows them\n$/);
});

test.each(['json', 'github'])('programs are told nothing of it, in %s', async (format) => {
  expect((await check('lock.json', '{ "type": "lock" }', '--format', format)).out).not.toContain('fix');
});

describe('a stream of wrong lines', () => {
  const wrong = '{"type":"lock"}\n';

  test('is counted to the end where it is short', async () => {
    const { out } = await check('all.ndjson', `{"type":"LOCK"}\nno JSON\n${wrong.repeat(20)}`, '--ndjson');
    expect(hint(out)).toBe('--fix can make 20 safe fixes; --fix-dry-run shows them');
  });

  test('is counted as far as it may be', async () => {
    const { out } = await check('all.ndjson', wrong.repeat(countLimits.findings + 500), '--ndjson');
    expect(hint(out)).toBe(`--fix can make at least ${countLimits.findings} safe fixes; --fix-dry-run shows them`);
  });

  test('is not counted where its lines are long', async () => {
    const long = `{"type":"lock",${' '.repeat(countLimits.length)}"duration":null}\n`;
    expect(hint((await check('all.ndjson', long, '--ndjson')).out)).toBeUndefined();
    expect(hint((await check('all.ndjson', wrong + long, '--ndjson')).out)).toBe(
      '--fix can make at least 1 safe fix; --fix-dry-run shows it',
    );
  });
});
