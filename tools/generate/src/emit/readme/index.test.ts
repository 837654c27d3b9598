import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '@amapi-spec/model';
import { emitReadme } from './index.ts';

const { model } = loadModel(resolve(import.meta.dirname, '../../../../..'));

test('every rule is counted once', () => {
  if (model === undefined) throw new Error('spec/ has errors');
  const [block] = emitReadme(model);
  const all =
    /^\| all \| (\d+) \| (\d+) \| (\d+) \|$/m
      .exec(block?.text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(model.rules.length);
});
