import { assertReadmeExamples } from '@amapi-spec/tools-shared/assert-readme-examples.ts';
import { test } from 'vitest';

test('each example of the README prints what its comments say', async () => {
  await assertReadmeExamples(
    import.meta.dirname,
    { '@amapi-spec/json-schema': 'index.ts', '@amapi-spec/json-schema/issues-from-ajv': 'issues-from-ajv.ts' },
    [3, 2, 2],
  );
});
