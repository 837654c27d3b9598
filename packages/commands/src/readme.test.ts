import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

test('the example in the README prints what it says', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = join(import.meta.dirname, 'test/.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'readme-example.ts');
  writeFileSync(file, example.replace("'@amapi-spec/commands'", "'../../index.ts'"));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import(file);
  const said = [...example.matchAll(/; \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(log.mock.calls.map((words) => words.join(' '))).toEqual(said);
  expect(said).toHaveLength(3);
});
