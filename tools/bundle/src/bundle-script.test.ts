import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { bundleScript } from './bundle-script.ts';
import { writePackage } from './test/write-package.ts';

const written: string[] = [];

afterEach(() => {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true });
});

async function bundle(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = writePackage({}, files);
  written.push(folder);
  mkdirSync(join(folder, 'dist'));
  await bundleScript(folder, 'some-thing', 'src/some-thing.ts');
  return readFileSync(join(folder, 'dist/some-thing.js'), 'utf8');
}

test('a script sets one variable, once, also as the body of a function', async () => {
  const script = await bundle({
    'src/some-thing.ts': "export { price } from './price.ts';\n",
    'src/price.ts': 'export const price = (euros: number): string => `in ${euros}: $${euros}`;\n',
  });
  const context = createContext({});
  expect(runInContext(`(function () { ${script}; return someThing.price(5); })()`, context)).toBe('in 5: $5');
  expect(runInContext(`var first = someThing; ${script}; first === someThing`, context)).toBe(true);
  expect(Object.keys(context)).toEqual(['someThing', 'first']);
  expect(script).not.toContain('$$');
  expect(script.startsWith('if(')).toBe(true);
});

test.each([
  ['two dollars outside of a template', "export const quotes = '$$';\n", 'no such script'],
  ['a module that is not there', "export { a } from './nowhere.ts';\n", 'nowhere'],
])('%s is refused', async (_, source, message) => {
  await expect(bundle({ 'src/some-thing.ts': source })).rejects.toThrow(message);
});
