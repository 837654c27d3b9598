import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bytes, minified and gzipped. A ceiling moves only in the commit that needs it, which says why. */
const ceilings: [what: string, code: string, ceiling: number][] = [
  ['a verdict on a request', "export { isCommandRequest } from './index.ts'", 2420],
  ['a request with issues', "export { validateCommandRequest } from './index.ts'", 11100],
  ['a command for a device with issues', "export { validateCommandForDevice } from './index.ts'", 15750],
  ['a verdict for a device', "export { isCommandForDevice } from './index.ts'", 3400],
  ['a verdict on a device', "export { isDevice } from './index.ts'", 640],
  ['supported commands', "export { supportedCommands } from './index.ts'", 3700],
];

/** As users get it: the built package, by its name. */
const builtPackage = '@amapi-spec/validators';

describe('a bundle holds only what is used', () => {
  test.each(ceilings)('%s', (_, code, ceiling) => {
    expect(gzipSync(bundle(code), { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });

  test.each(ceilings)('%s, from the built package', (_, code, ceiling) => {
    expect(gzipSync(bundle(code.replace('./index.ts', builtPackage)), { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });

  test.each(['./index.ts', builtPackage])('of a verdict has no message in it, from %s', (from) => {
    expect(Buffer.from(bundle(`export { isCommandRequest } from '${from}'`)).toString()).not.toMatch(/must|unpkg|json-schema/);
  });

  test.each([
    ['isCommandRequest', 'command-request'],
    ['validateCommandRequest', 'command-request'],
    ['validateOperation', 'operation'],
    ['supportedCommands', 'supported-commands'],
  ])('%s is no larger from the index than from its own entry point', (name, entry) => {
    const [whole, own] = ['', `/${entry}`].map((path) => bundle(`export { ${name} } from '${builtPackage}${path}'`).length);
    expect(whole).toBeLessThanOrEqual((own ?? 0) * 1.02);
  });

  test('of nothing is nothing: importing runs nothing', () => {
    // Without the promise of package.json: the bundler looks for itself.
    expect(Buffer.from(bundle("import './index.ts'", true)).toString().trim()).toBe('');
    expect(
      Buffer.from(bundle(`import '${builtPackage}'`, true))
        .toString()
        .trim(),
    ).toBe('');
  });
});

function bundle(contents: string, ignoreAnnotations = false): Uint8Array {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    ignoreAnnotations,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
