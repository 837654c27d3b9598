import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runCli, type CliRun } from './test/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-hostile-'));
writeFileSync(join(folder, 'good.json'), '{ "type": "LOCK" }');

afterAll(() => rmSync(folder, { recursive: true }));

const formats = ['pretty', 'json', 'github'] as const;

/** Text that steers a terminal or a log runner, made of what does and of anything. */
const hostile = fc
  .array(
    fc.constantFrom(
      '\n::stop-commands::x',
      '::error::x',
      '\n',
      '\r',
      '##[add-mask]x',
      '##vso[x]',
      '\u001b[31m',
      '\u001b]0;x\u0007',
      '\u009b1m',
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u2028',
      '\u2029',
      '\u0085',
      '\ud800',
      '\udc00',
      '\u{e0041}',
      '\u00ad',
      ':',
      ' ',
      '%0A',
      'a',
      '-',
      '"',
      ',',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\w*\[/u;
/** What the tool itself says to GitHub Actions. */
const annotation = /^::(?:error|warning|notice)(?: |::)(?:(?:file|line|col|title)=[^:,]*,?)*(?:::|not judged)/;

function expectPlain({ out, err }: CliRun): void {
  expect(out + err).not.toMatch(unsafe);
  const commands = `${out}\n${err}`.split('\n').filter((line) => /^\s*::/.test(line) && !annotation.test(line));
  expect(commands).toEqual([]);
}

test.each(formats)('the names of files that are not there: %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(hostile, async (name) => {
      // The parser takes what begins with a dash for an option.
      const ran = await runCli(['check', 'good.json', '--format', format, '--', `${name}/x`], '', folder);
      expect(ran.code).toBe(2);
      expectPlain(ran);
      if (format !== 'github') expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
      if (format === 'json') expect(JSON.parse(ran.out)).toMatchObject({ problems: [{ file: `${name}/x` }], summary: { passed: 1 } });
    }),
    { numRuns: 200, seed: 11 },
  );
});

test.each(formats)('the names of files that are there: %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom('{ "type": "LOK" }', '{', '{"api_level":1,"ownership":"x"}'), async (name, text) => {
      const file = `${name}x`;
      writeFileSync(join(folder, file), text);
      for (const args of [[], ['--ndjson']]) {
        expectPlain(await runCli(['check', '--format', format, ...args, '--', file], '', folder));
        expectPlain(await runCli(['check', '--format', format, ...args, `--device=${file}`, 'good.json'], '', folder));
      }
      rmSync(join(folder, file));
    }),
    { numRuns: 100, seed: 12 },
  );
});

test.each(formats)('keys of commands and devices: %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(hostile, async (key) => {
      const text = JSON.stringify({ type: 'LOCK', startLostModeParams: { lostMessage: { localizedMessages: { [key]: 1 } } }, [key]: 1 });
      expectPlain(await runCli(['check', '-', '--format', format], text, folder));
      expectPlain(await runCli(['check', '-', '--ndjson', '--format', format], text, folder));
      writeFileSync(join(folder, 'device.json'), JSON.stringify({ apiLevel: 1, managementMode: key, [key]: 1 }));
      expectPlain(await runCli(['check', 'good.json', '--device', 'device.json', '--format', format], '', folder));
      const twice = `{${JSON.stringify(key)}:1,${JSON.stringify(key)}:2}`;
      expectPlain(await runCli(['check', '-', '--format', format], twice, folder));
    }),
    { numRuns: 100, seed: 13 },
  );
});

test('words of the command line', async () => {
  const lines: [string, (word: string) => string[]][] = [
    ['a rule', (word) => ['check', 'good.json', '--rule', `${word}=off`]],
    ['a level', (word) => ['check', 'good.json', '--rule', `lock.x=${word}`]],
    ['a rule to explain', (word) => ['explain', '--', word]],
    ['an area', (word) => ['rules', `--area=${word}`]],
    ['a format', (word) => ['check', 'good.json', `--format=${word}`]],
    ['a kind', (word) => ['check', 'good.json', `--as=${word}`]],
    ['an option', (word) => ['check', `--${word}`]],
    ['a short option', (word) => ['check', `-${word}`]],
    ['a command', (word) => [word]],
    ['help of a command', (word) => ['help', word]],
    ['too many words', (word) => ['matrix', '--', word]],
    ['a thing to decode', (word) => ['decode', '--', word]],
  ];
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom(...lines), async (word, [, args]) => {
      expectPlain(await runCli(args(word), '', folder));
    }),
    { numRuns: 1000, seed: 14 },
  );
});
