import { expect, test } from 'vitest';
import { readmeExamples } from './readme-examples.ts';

test('blocks of TypeScript are taken, others are not', () => {
  const markdown = '# A\n\n```ts\nconst a = 1;\n```\n\n```sh\nnpm i\n```\n\n```ts no-run\nb();\n```\n\n```ts\nc();\nd();\n```\n';
  expect(readmeExamples('x', markdown)).toEqual([
    { name: 'x-1', code: 'const a = 1;\n' },
    { name: 'x-2', code: 'c();\nd();\n' },
  ]);
});
