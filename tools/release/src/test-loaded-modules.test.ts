import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testLoadedModules } from './test-loaded-modules.ts';

test('an entry point that loads a third module is named, one that loads two is not', () => {
  const application = mkdtempSync(join(tmpdir(), 'modules-'));
  const folder = join(application, 'node_modules/@scope/some');
  mkdirSync(folder, { recursive: true });
  const exports = { '.': { default: './a.js' }, './b': { default: './b.js' }, './data.json': './data.json' };
  const files = {
    'package.json': JSON.stringify({ name: '@scope/some', type: 'module', exports }),
    'a.js': "import './b.js';\n",
    'b.js': "import './c.js';\n",
    'c.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(testLoadedModules(application, '@scope/some')).toEqual(['@scope/some loads 3 modules, not 1 to 2']);
  rmSync(application, { recursive: true });
});
