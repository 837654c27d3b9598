import { assertReadmeExamples } from '@amapi-spec/tools-shared/assert-readme-examples.ts';
import { test } from 'vitest';

test('each example of the README prints what its comments say', async () => {
  await assertReadmeExamples(import.meta.dirname, { '@amapi-spec/protobuf': 'index.ts' }, [1]);
});
