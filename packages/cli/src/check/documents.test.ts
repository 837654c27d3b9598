import { leastTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAll } from '../parse-value.ts';
import { yamlLimits } from '../parse/read-yaml.ts';
import { runCli } from '../test/run-cli.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-documents-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const check = (text: string, ...args: string[]) => {
  writeFileSync(join(folder, 'all.yaml'), text);
  return runCli(['check', 'all.yaml', ...args], '', folder);
};

test('each document is judged by itself, with its positions in the file', async () => {
  const { code, out } = await check('# first\ntype: LOCK\n---\ntype: REBOOT\nwipeParams: {}\n--- { type: LOK }\n');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^✓ all\.yaml \(document 1\) {2}valid\n✗ all\.yaml \(document 2\) {2}not valid\n {4}4:1 error {3}request\.type_matches_params [^\n]+\n✗ all\.yaml \(document 3\) {2}not valid\n {4}6:7 error {3}schema\.enum [^\n]+\n3 inputs: 1 valid, 2 not valid\n$/,
  );
});

test('programs get the number of the document, and annotations the line of the file', async () => {
  const text = 'type: LOCK\n---\ntype: LOK\n';
  const { inputs, summary } = JSON.parse((await check(text, '--format', 'json')).out) as { inputs: object[]; summary: object };
  expect(inputs).toMatchObject([
    { file: 'all.yaml', document: 1, valid: true },
    { file: 'all.yaml', document: 2, valid: false, issues: [{ line: 3, column: 1 }] },
  ]);
  expect(summary).toMatchObject({ judged: 2, passed: 1, failed: 1 });
  expect((await check(text, '--format', 'github')).out).toContain('::error file=all.yaml,line=3,col=1,title=schema.enum::');
});

test.each([
  ['a mark before the first', '---\ntype: LOCK\n', [undefined]],
  ['a mark behind the last', 'type: LOCK\n---\n', [undefined]],
  ['an end behind the last', 'type: LOCK\n...\n', [undefined]],
  ['only comments', '# c\n---\n# c\n---\ntype: LOCK\n---\n# c\n', [undefined]],
  ['marks in a row', 'type: LOCK\n---\n---\n---\ntype: LOCK\n', [1, 4]],
  ['directives', '%YAML 1.2\n---\ntype: LOCK\n...\n%YAML 1.1\n---\ntype: LOCK\n', [1, 2]],
  ['lines that end as on Windows', 'type: LOCK\r\n---\r\n---\r\ntype: LOCK\r\n', [1, 3]],
])('what is empty is no document: %s', async (_, text, numbers) => {
  const { code, out } = await check(text, '--format', 'json');
  expect(code).toBe(0);
  const { inputs } = JSON.parse(out) as { inputs: { document?: number }[] };
  expect(inputs.map(({ document }) => document)).toEqual(numbers);
});

test('a null that is written is a value', async () => {
  const { code, out } = await check('type: LOCK\n---\nnull\n---\n~\n');
  expect(code).toBe(1);
  expect(out).toMatch(/3 inputs: 1 valid, 2 not valid\n$/);
});

test.each([
  ['has a key twice', 'type: LOCK\ntype: WIPE', '4:1: refused: the key "type" is there twice, first at 3:1'],
  ['is no YAML', 'a: b: c', '3:4: not YAML: a value with a colon takes quotes, or a line break is missing'],
  [
    'is of another kind',
    'name: enterprises/e/devices/d/operations/1\ndone: true',
    '3:1: refused: an operation, not a command; use --as operation',
  ],
])('one that %s does not stop the others', async (_, wrong, message) => {
  const { code, out, err } = await check(`type: LOCK\n---\n${wrong}\n---\ntype: LOCK\n`);
  expect({ code, err }).toEqual({ code: 2, err: `all.yaml:${message}\n` });
  expect(out).toBe('✓ all.yaml (document 1)  valid\n✓ all.yaml (document 3)  valid\n3 inputs: 2 valid, 0 not valid, 1 refused\n');
});

test('a device is one document', async () => {
  writeFileSync(join(folder, 'device.yaml'), 'apiLevel: 30\n---\napiLevel: 34\n');
  expect(await check('type: LOCK\n', '--device', 'device.yaml')).toMatchObject({
    code: 2,
    err: 'device.yaml:3:1: refused: a second document, where one is read\n',
  });
});

test('thousands of documents are read in a time that grows with them', () => {
  const text = (count: number) => '{}\n---\n'.repeat(count);
  const count = 16_000;
  expect(text(count * 2).length).toBeLessThan(yamlLimits.length);
  expect(parseAll('a.yaml', text(count / 8))).toHaveLength(count / 8);
  const timeOf = (many: number): number => leastTime(() => parseAll('a.yaml', text(many)));
  // Eight times as many take eight times as long; the square would be 64.
  expect(timeOf(count) / Math.max(1, timeOf(count / 8))).toBeLessThan(32);
});
