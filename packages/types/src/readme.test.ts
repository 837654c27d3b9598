import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runTsc } from '@amapi-spec/tools-shared/run-tsc.ts';

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
    expect(await runTsc(folder, files, ['--exactOptionalPropertyTypes', '--lib', 'es2023,dom'])).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
