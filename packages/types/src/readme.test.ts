import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const examples = [...readFileSync(here('../README.md'), 'utf8').matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1] ?? '');

test('the examples are short and compile under strict', async () => {
  expect(examples.map((example) => example.trim().split('\n').length < 16)).toEqual([true, true]);
  // Inside of the package, so that openapi-fetch is found.
  const folder = mkdtempSync(here('../node_modules/.readme-'));
  try {
    const files = examples.map((example, index) => {
      writeFileSync(join(folder, `example${index}.ts`), example.replace("'@amapi-spec/types'", `'${here('index.ts')}'`));
      return `example${index}.ts`;
    });
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--allowImportingTsExtensions',
    ];
    const output = await new Promise((resolve) => {
      execFile(
        here('../../../node_modules/.bin/tsc'),
        [...options, '--lib', 'es2023,dom', '--pretty', 'false', ...files],
        { cwd: folder },
        (_, stdout) => resolve(stdout),
      );
    });
    expect(output).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
