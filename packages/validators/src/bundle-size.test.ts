import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle } from '@amapi-spec/tools-shared/bundle.ts';

const folder = import.meta.dirname;

/** Bytes, minified and gzipped. A ceiling moves only in the commit that needs it, which says why. */
const ceilings: [what: string, code: string, ceiling: number][] = [
  ['a verdict on a request', "export { isCommandRequest } from './index.ts'", 2000],
  ['a request with issues', "export { validateCommandRequest } from './index.ts'", 12950],
  ['a command for a device with issues', "export { validateCommandForDevice } from './index.ts'", 17100],
  ['a verdict for a device', "export { isCommandForDevice } from './index.ts'", 3360],
  ['a verdict on a device', "export { isDevice } from './index.ts'", 540],
  ['supported commands', "export { supportedCommands } from './index.ts'", 3840],
];

/** As users get it: the built package, by its name. */
const builtPackage = '@amapi-spec/validators';

describe('a bundle holds only what is used', () => {
  test.each(ceilings)('%s', (_, code, ceiling) => {
    expect(bundle(code, folder).gzipped).toBeLessThanOrEqual(ceiling);
  });

  test.each(ceilings)('%s, from the built package', (_, code, ceiling) => {
    expect(bundle(code.replace('./index.ts', builtPackage), folder).gzipped).toBeLessThanOrEqual(ceiling);
  });

  test.each(['./index.ts', builtPackage])('of a verdict has no message in it, from %s', (from) => {
    expect(bundle(`export { isCommandRequest } from '${from}'`, folder).text).not.toMatch(/must|unpkg|json-schema/);
  });

  test.each([
    ['isCommandRequest', 'command-request'],
    ['validateCommandRequest', 'command-request'],
    ['validateOperation', 'operation'],
    ['supportedCommands', 'supported-commands'],
  ])('%s is no larger from the index than from its own entry point', (name, entry) => {
    const [whole, own] = ['', `/${entry}`].map((path) => bundle(`export { ${name} } from '${builtPackage}${path}'`, folder).minified);
    expect(whole).toBeLessThanOrEqual((own ?? 0) * 1.02);
  });

  test('is as large as the README says', () => {
    const under = (index: number): string => `under ${(Math.ceil((ceilings[index]?.[2] ?? 0) / 100) / 10).toFixed(1)} kB`;
    const readme = readFileSync(join(folder, '../README.md'), 'utf8');
    expect(readme).toContain(`\`isCommandRequest\` is ${under(0)} and \`validateCommandRequest\` ${under(1)}; a test keeps them there`);
  });

  test('of nothing is nothing: importing runs nothing', () => {
    // Without the promise of package.json: the bundler looks for itself.
    expect(bundle("import './index.ts'", folder, true).text.trim()).toBe('');
    expect(bundle(`import '${builtPackage}'`, folder, true).text.trim()).toBe('');
  });
});
