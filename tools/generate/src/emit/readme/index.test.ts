import { expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { emitReadme } from './index.ts';

const model = readModel(repository);

test('every rule is counted once', () => {
  const [block] = emitReadme(model);
  const all =
    /^\| all \| (\d+) \| (\d+) \| (\d+) \|$/m
      .exec(block?.text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(model.rules.length);
});
