import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { expect, vi } from 'vitest';
import { readmeExamples } from './readme-examples.ts';

/**
 * Asserts that each example of a package's README has fewer than 15 lines and prints what the comments behind its `console.log` say.
 * `sources` is the folder of the package's sources, `modules` has the file there for each module that an example imports, and `counts` how many
 * lines each example prints, so that none is passed over.
 */
export async function assertReadmeExamples(
  sources: string,
  modules: Readonly<Record<string, string>>,
  counts: readonly number[],
): Promise<void> {
  const examples = readmeExamples('example', readFileSync(join(sources, '../README.md'), 'utf8'));
  const folder = join(sources, '.cache');
  mkdirSync(folder, { recursive: true });
  const said = examples.map(({ code }) => [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text));
  const printed: string[][] = [];
  for (const { name, code } of examples) printed.push(await run(join(folder, `${name}.ts`), inside(code, modules)));
  expect(printed).toEqual(said);
  expect(said.map(({ length }) => length)).toEqual(counts);
  expect(examples.filter(({ code }) => code.trim().split('\n').length >= 15)).toEqual([]);
}

/** An example as a module beside the sources. */
function inside(code: string, modules: Readonly<Record<string, string>>): string {
  return Object.entries(modules).reduce((text, [name, file]) => text.replace(`from '${name}'`, `from '../${file}'`), code);
}

async function run(file: string, code: string): Promise<string[]> {
  writeFileSync(file, code);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await import(/* @vite-ignore */ file);
    return log.mock.calls.map((values) => format(...values));
  } finally {
    log.mockRestore();
    rmSync(file);
  }
}
