import { readFileSync } from 'node:fs';
import { assertReadmeExamples } from '@amapi-spec/tools-shared/assert-readme-examples.ts';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('each example of the README prints what its comments say', async () => {
  await assertReadmeExamples(
    import.meta.dirname,
    { '@amapi-spec/decoders/esim/explain': 'esim-explain.ts', '@amapi-spec/decoders/operation': 'operation.ts' },
    [3],
  );
});

test('the entry points named are those of the package', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { exports: Record<string, unknown> };
  const paths = Object.keys(exports).filter((path) => path !== '.' && path !== './package.json');
  expect(paths.filter((path) => !readme.includes(`/decoders${path.slice(1)}\``) && !readme.includes(`\`...${path.slice(1)}\``))).toEqual(
    [],
  );
});
