import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Bytes, minified and gzipped. A ceiling moves only in the commit that needs it, which says why. */
const ceilings: [what: string, code: string, ceiling: number][] = [
  ['a verdict on a request', "export { isCommandRequest } from './index.ts'", 2400],
  ['a request with issues', "export { validateCommandRequest } from './index.ts'", 9600],
  ['a command for a device with issues', "export { validateCommandForDevice } from './index.ts'", 12500],
  ['a verdict for a device', "export { isCommandForDevice } from './index.ts'", 3400],
  ['a verdict on a device', "export { isDevice } from './index.ts'", 600],
  ['supported commands', "export { supportedCommands } from './index.ts'", 3500],
];

describe('a bundle holds only what is used', () => {
  test.each(ceilings)('%s', (_, code, ceiling) => {
    expect(gzipSync(bundle(code), { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });

  test('of a verdict has no message in it', () => {
    expect(Buffer.from(bundle("export { isCommandRequest } from './index.ts'")).toString()).not.toMatch(/must|unpkg|json-schema/);
  });

  test('of nothing is nothing: importing runs nothing', () => {
    // Without the promise of package.json: the bundler looks for itself.
    expect(Buffer.from(bundle("import './index.ts'", true)).toString().trim()).toBe('');
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
