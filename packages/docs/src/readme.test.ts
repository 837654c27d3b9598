import { existsSync, readFileSync } from 'node:fs';
import { assertReadmeExamples } from '@amapi-spec/tools-shared/assert-readme-examples.ts';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('each example of the README prints what its comments say', async () => {
  await assertReadmeExamples(import.meta.dirname, { '@amapi-spec/docs': 'index.ts' }, [2]);
});

test('the pages that the README links to are there', () => {
  const links = [...readme.matchAll(/\]\((\.[^)]*)\)/g)].map(([, target = '']) => target);
  expect(links.length).toBeGreaterThan(0);
  for (const target of links) expect(existsSync(new URL(`../${target}`, import.meta.url)), target).toBe(true);
});
