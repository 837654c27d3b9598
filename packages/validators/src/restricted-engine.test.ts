import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import * as built from '@amapi-spec/validators';
import { checkCommandRequestBytes } from '@amapi-spec/validators/command-request-bytes';
import { suggestFixes } from '@amapi-spec/validators/fixes';
import { model } from './test/model.ts';

/** Every example that some input has, the bad ones of rules too. */
const cases = [
  ...model.examples.map(({ subject, value }) => ({ shape: subject, value })),
  ...model.rules.flatMap(({ judgedAs, examples }) => examples.map(({ value }) => ({ shape: judgedAs, value }))),
].filter(({ shape }) => `validate${shape}` in built && shape !== model.roles.pair.shape);

/** Judges the cases with the built package, as in this process, and tries what the flags forbid, to see that they are on. */
const program = `
import * as built from '@amapi-spec/validators';
import { checkCommandRequestBytes } from '@amapi-spec/validators/command-request-bytes';
import { suggestFixes } from '@amapi-spec/validators/fixes';
let text = '';
for await (const part of process.stdin) text += part;
const { cases, pairs, texts } = JSON.parse(text);
const refused = [() => eval('1'), () => new Function(''), () => { Object.prototype.toString = 1; }].map((attempt) => {
  try { attempt(); return false; } catch { return true; }
});
const results = cases.map(({ shape, value }) => [built['is' + shape](value), suggestFixes(built['validate' + shape], value)]);
const forDevice = pairs.map(({ command, device }) => [built.validateCommandForDevice(command, device), built.supportedCommands(device)]);
const inBytes = texts.map((text) => checkCommandRequestBytes(new TextEncoder().encode(text)));
console.log(JSON.stringify({ refused, results, forDevice, inBytes }));`;

const pairs = model.rules
  .filter(({ judgedAs }) => judgedAs === model.roles.pair.shape)
  .flatMap(({ examples }) => examples.map(({ value }) => value as unknown as { readonly command: unknown; readonly device: object }));

/** Bodies as they are, cut off, and with a key twice. */
const texts = cases
  .filter(({ shape }) => shape === model.roles.command.request)
  .flatMap(({ value }) => {
    const text = JSON.stringify(value);
    return [text, text.slice(0, -1), `[${text},{"\\u0061":1e5,"a":"\\ud83d\\ude00 é"}]`];
  });

test.each<[string, string[], boolean[]]>([
  ['where code may not be made of strings', ['--disallow-code-generation-from-strings'], [true, true, false]],
  ['where built-in objects are frozen', ['--frozen-intrinsics'], [false, false, true]],
])('every example is judged alike %s', (_, flags, want) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    input: JSON.stringify({ cases, pairs, texts }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  // A warning says that the second flag is an experiment.
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  const given = JSON.parse(stdout) as { refused: boolean[]; results: unknown; forDevice: unknown; inBytes: unknown };
  expect(given.refused).toEqual(want);
  const judge = (name: string): typeof built.validateCommandRequest => Reflect.get(built, name) as typeof built.validateCommandRequest;
  const here = cases.map(({ shape, value }) => [judge(`is${shape}`)(value), suggestFixes(judge(`validate${shape}`), value)]);
  expect(cases.length).toBeGreaterThan(100);
  expect(given.results).toEqual(JSON.parse(JSON.stringify(here)));
  const pairsHere = pairs.map(({ command, device }) => [built.validateCommandForDevice(command, device), built.supportedCommands(device)]);
  expect(pairs.length).toBeGreaterThan(20);
  expect(given.forDevice).toEqual(JSON.parse(JSON.stringify(pairsHere)));
  const inBytesHere = texts.map((text) => checkCommandRequestBytes(new TextEncoder().encode(text)));
  expect(new Set(inBytesHere.map((result) => (result.valid ? 'valid' : result.reason))).size).toBe(4);
  expect(given.inBytes).toEqual(inBytesHere);
});
