import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundle } from '@amapi-spec/tools-shared/bundle.ts';

const folder = import.meta.dirname;
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** What a bundle of one import is allowed to weigh, in bytes: minified, and that gzipped. A ceiling moves with a reason:
 * readings mask what servers repeat (`@amapi-spec/redact`, 5 kB), know every member of a command, and tell inputs of other kinds. */
const ceilings: [string, string, number, number][] = [
  [
    'esim',
    "export { splitDetailedCode, parseErrorCodes, decodeSmdxCode, encodeSmdxCode, describeEsimOperation, describeEsimError } from './esim.ts'",
    6_000,
    2_700,
  ],
  ['esim/explain', "export { explainEsimError } from './esim-explain.ts'", 47_000, 11_600],
  ['activation-code', "export * from './activation-code.ts'", 5_000, 2_200],
  ['identifiers', "export * from './identifiers.ts'", 2_100, 900],
  ['operation', "export { readOperation } from './operation.ts'", 58_300, 17_500],
  ['notification', "export { readNotification } from './notification.ts'", 61_300, 18_700],
  ['kind', "export { inputKindOf } from './kind.ts'", 4_800, 2_000],
  ['wait', "export { waitForOperation } from './wait.ts'", 63_400, 19_300],
];

describe('what each entry point weighs', () => {
  test.each(ceilings)('%s weighs no more, and what the README says', (name, contents, minified, gzipped) => {
    const size = bundle(contents, folder);
    const told = new RegExp(`^\\| \`[^\`]*/${name}\`.* (\\S+) kB \\|$`, 'm').exec(readme)?.[1];
    expect(Math.abs(Number(told) * 1000 - size.gzipped)).toBeLessThanOrEqual(100);
    console.log(`${name.padEnd(16)} ${size.minified} bytes minified, ${size.gzipped} gzipped`);
    expect(size.minified).toBeLessThanOrEqual(minified);
    expect(size.gzipped).toBeLessThanOrEqual(gzipped);
  });
});

describe('the built package, as users get it, weighs no more', () => {
  test.each(ceilings)('%s', (name, contents, minified, gzipped) => {
    const own = bundle(contents.replace(/'\.\/.*'/, `'@amapi-spec/decoders/${name}'`), folder);
    expect(own.minified).toBeLessThanOrEqual(minified);
    expect(own.gzipped).toBeLessThanOrEqual(gzipped);
  });

  test('a name from the index is no larger than from its own entry point', () => {
    const [whole, own] = ['', '/operation'].map((path) => bundle(`export { readOperation } from '@amapi-spec/decoders${path}'`, folder));
    expect(whole?.minified).toBeLessThanOrEqual((own?.minified ?? 0) * 1.02);
  });
});

test.each(['./index.ts', '@amapi-spec/decoders'])('importing %s runs nothing', (from) => {
  // Without the promise of package.json: the bundler looks for itself.
  expect(bundle(`import '${from}'`, folder, true).text.trim()).toBe('');
});

test.each(['./index.ts', '@amapi-spec/decoders'])('codes without explanations bring no explanations along, from %s', (from) => {
  const { text } = bundle(`export { decodeSmdxCode, splitDetailedCode } from '${from}'`, folder);
  expect(text).not.toContain('carrier');
  expect(text.length).toBeLessThan(2000);
});
