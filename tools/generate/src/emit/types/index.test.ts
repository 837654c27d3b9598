import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { finishFiles } from '../../finish-files.ts';
import { emitTypes } from './index.ts';
import { miniModel } from './test/mini-model.ts';

const gen = 'packages/types/src/gen/';
const scenarios: readonly (readonly [behaviour: string, files: readonly string[]])[] = [
  ['the-command-is-a-union', ['models/command-request.ts']],
  ['three-forms-of-a-shape', ['models/command.ts', 'models/keep-params.ts', 'models/operation.ts', 'models/wipe-params.ts']],
  ['enums-with-and-without-the-unspecified-value', ['enums/command-type.ts', 'enums/flag.ts']],
  ['operations-over-our-models', ['openapi.ts', 'index.ts']],
];

test.each(scenarios)('%s', async (behaviour, files) => {
  const emitted = emitTypes(miniModel()).filter(({ path }) => files.includes(path.slice(gen.length)));
  const finished = await finishFiles('', 'types', emitted, new Map());
  expect(finished.size).toBe(files.length);
  for (const { path, content } of finished.values()) {
    const golden = fileURLToPath(new URL(`test/scenarios/${behaviour}/output/${path.slice(gen.length)}`, import.meta.url));
    if (process.env['RECORD'] === '1') {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, content);
    }
    expect(content.toString()).toBe(readFileSync(golden, 'utf8'));
  }
});

test('the same model gives the same bytes', () => {
  expect(emitTypes(miniModel())).toEqual(emitTypes(miniModel()));
});
