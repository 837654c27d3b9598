import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

test('the example in the README prints what it says', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = join(import.meta.dirname, 'test/.cache');
  const file = join(folder, 'readme-example.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, example.replace("'@amapi-spec/protobuf'", "'../../index.ts'"));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import(file);
  expect(log.mock.calls).toEqual([[1, 2]]);
});
