import { assertReadmeExamples } from '@amapi-spec/tools-shared/assert-readme-examples.ts';
import { test } from 'vitest';

test('each example of the README prints what its comments say', async () => {
  const modules = {
    '@amapi-spec/validators': 'index.ts',
    '@amapi-spec/validators/fixes': 'fixes.ts',
    '@amapi-spec/validators/command-request-bytes': 'gen/command-request-bytes.ts',
  };
  await assertReadmeExamples(import.meta.dirname, modules, [3, 3, 1]);
});
