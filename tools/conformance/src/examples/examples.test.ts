import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { readRoles } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { listExamples, readExample } from './example-file.ts';
import { judgeExample } from './judge-example.ts';
import { printExample, printTotals } from './print-example.ts';

const roles = readRoles(repository);
const folder = mkdtempSync(join(tmpdir(), 'examples-'));

afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('every example of the spec is what it says', () => {
  const paths = listExamples(repository);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.map((path) => judgeExample(readExample(repository, path, roles), roles)).filter(({ right }) => !right)).toEqual([]);
});

test('an example shows its verdict, and each issue with its place', () => {
  const path = 'spec/examples/invalid/requests/odd.yaml';
  write(path, 'value:\n  type: LOCK\n  bogus: 1\nbreaks: [schema.unknown_field]\n');
  const judged = judgeExample(readExample(folder, path, roles), roles);
  expect(stripVTControlCharacters(printExample(judged))).toMatch(
    /^✓ spec\/examples\/invalid\/requests\/odd\.yaml {2}not valid, as it says\n {4}3:3 error {3}schema\.unknown_field \/bogus: [^\n]+$/,
  );
  expect(stripVTControlCharacters(printTotals([judged]))).toBe('1 example: 1 as they say, 0 not');
});

test.each([
  ['valid in the folder of invalid ones', 'invalid', 'value: { type: LOCK }', 'nothing', 'nothing'],
  ['with an id that is not reported', 'valid', 'value: { type: LOCK }\nwarns: [lock.x]', 'lock.x', 'nothing'],
  ['with an id too few', 'invalid', 'value: { type: LOCK, bogus: 1 }', 'nothing', 'schema.unknown_field'],
])('an example that is %s is not as it says', (_name, validity, text, expected, reported) => {
  const path = `spec/examples/${validity}/requests/wrong.yaml`;
  write(path, text);
  const judged = judgeExample(readExample(folder, path, roles), roles);
  const printed = stripVTControlCharacters(printExample(judged)).split('\n');
  expect(printed[0]).toMatch(/^✗ .* {2}(?:not )?valid, not as it says$/);
  expect(printed.slice(-2)).toEqual([`    expected: ${expected}`, `    reported: ${reported}`]);
  expect(stripVTControlCharacters(printTotals([judged]))).toBe('1 example: 0 as they say, 1 not');
});

test.each([
  ['empty', ''],
  ['a list', '- value'],
  ['of no kind', 'as: constructor\nvalue: {}'],
  ['with one id in place of a list', 'value: {}\nbreaks: schema.type'],
])('an example that is %s is refused by its path', (_name, text) => {
  const path = 'spec/examples/valid/requests/refused.yaml';
  write(path, text);
  expect(() => readExample(folder, path, roles)).toThrow(`${path}: an example is { value, breaks, warns, as, shape }`);
});
