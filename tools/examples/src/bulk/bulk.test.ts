import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import { haveDebian } from '@amapi-spec/tools-shared/debian.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canaries } from '../test/canaries.ts';
import { writeCommands } from '../test/write-commands.ts';
import { judgeLines } from './judge-lines.ts';
import { lineRanges } from './line-ranges.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
const file = join(folder, 'commands.ndjson');
const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

beforeAll(() => writeCommands(file, 4000));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a program with workers', () => {
  test('says the same with one worker and with several, and the lines are those of the file', async () => {
    const alone = await judgeLines(file, 1);
    expect(alone.lines).toBe(4000);
    expect(alone.refused).toHaveLength(1000);
    expect(alone.refused.slice(0, 3)).toEqual([
      { line: 7, rules: ['schema.enum'] },
      { line: 8, rules: ['request.params_exclude_password', 'request.type_matches_params'] },
      { line: 15, rules: ['schema.enum'] },
    ]);
    expect(await judgeLines(file, 5)).toEqual(alone);
  });

  test('cuts a file between lines, whatever stands in it', async () => {
    const path = join(folder, 'any.ndjson');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', '{}', '\u00e9'.repeat(9), 'x'.repeat(70_000)), { maxLength: 9 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (lines, parts, isClosed) => {
          const text = lines.join('\n') + (isClosed ? '\n' : '');
          writeFileSync(path, text);
          const bytes = readFileSync(path);
          const ranges = await lineRanges(path, parts);
          const pieces = ranges.map(({ start, end }) => bytes.subarray(start, end).toString());
          expect(pieces.join('')).toBe(text);
          expect(pieces.length).toBeLessThanOrEqual(parts);
          for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\n$/);
        },
      ),
      { seed: 15, numRuns: 60 },
    );
  });
});

/** Runs a line of the README in the folder. */
async function shell(line: string): Promise<void> {
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
  return await new Promise((resolve, reject) => {
    execFile('sh', ['-c', line.replaceAll('npx ', '')], { cwd: folder, env }, (error, _, err) => {
      // xargs and parallel have exit codes of their own for what ended with 1.
      if (error !== null && typeof error.code !== 'number') reject(error);
      else if (err !== '') reject(new Error(err));
      else resolve();
    });
  });
}

interface Verdict {
  readonly valid?: boolean;
}

describe.each(['xargs', 'parallel'])('the command-line tool under %s', (tool) => {
  const there =
    tool === 'xargs' || haveDebian({ packages: ['parallel'], probes: [['parallel', '--version']], tests: 'the tests with GNU parallel' });

  test.skipIf(!there)('gives each line its verdict, and tells no secret', async () => {
    const line = readme.split('\n').find((each) => each.includes(`${tool} -`)) ?? '';
    await shell(line);
    const verdicts = readFileSync(join(folder, 'verdicts.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Verdict);
    expect(verdicts.filter(({ valid }) => valid === true)).toHaveLength(3000);
    expect(verdicts.filter(({ valid }) => valid === false)).toHaveLength(1000);
    expect(findCanaries(verdicts, canaries)).toEqual([]);
  });
});
