import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readScenario } from '../../test/read-scenario.ts';
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
  const output = join(import.meta.dirname, 'test/scenarios', behaviour, 'output');
  const { made, recorded } = await readScenario(output, 'types', gen, emitTypes(miniModel()), files);
  expect(made).toEqual(recorded);
});

test('the same model gives the same bytes', () => {
  expect(emitTypes(miniModel())).toEqual(emitTypes(miniModel()));
});
