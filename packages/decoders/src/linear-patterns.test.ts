import { cpuTime } from '@amapi-spec/tools-tasks/test/cpu-time.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?!gen|test\/)[^.]+\.ts$/.test(file));

/** A regular expression as it stands in code: where a value begins, its body, its flags. */
const literal =
  /(?:[(,=:?![]|return|\s)\s?\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)(?=[\s.,;)\]])/g;

const patterns = files.flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\*\*|\/\/)/.test(line))
    .flatMap((line) => [...line.matchAll(literal)].map((match): [string, RegExp] => [file, new RegExp(match[1] ?? '', match[2])])),
);

const units = [
  '1',
  'a',
  'F',
  'A_',
  '_a',
  ' ',
  '.',
  '-',
  '$',
  '1.',
  ' x',
  '+',
  '=',
  '/',
  'operations/',
  'enterprises/a/devices/',
  'requested entity ',
  '%24',
];
const ends = ['', '!', '\n', '0'];
const n = 200_000;

test('patterns are found', () => {
  expect(patterns.length).toBeGreaterThan(25);
  expect(patterns.map(([file]) => file)).toEqual(
    expect.arrayContaining(['timestamp.ts', 'duration.ts', 'runtime/bytes.ts', 'input-kind.ts']),
  );
});

test.each(patterns)('%s: %s takes time in proportion to the text', (_, pattern) => {
  const start = cpuTime();
  for (const unit of units) for (const end of ends) (unit.repeat(n / unit.length) + end).replace(pattern, '');
  // 72 texts of 200,000 characters; the square of that would take minutes.
  expect(cpuTime() - start).toBeLessThan(5000);
});
