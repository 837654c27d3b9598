import { expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { publishedPackages } from '../published.ts';
import { jestSettings } from './jest-settings.ts';

/** Types and pages are not loaded by anything, and the command-line tool is a program. */
const notLoaded = new Set(['cli', 'docs', 'types']);

test('every package that is loaded says the same of Jest, which is what its trial does', () => {
  const loaded = publishedPackages(repository)
    .map(({ folder }) => folder)
    .filter((folder) => !notLoaded.has(folder));
  expect(loaded.length).toBeGreaterThan(1);
  for (const folder of loaded) expect(jestSettings(folder)).toEqual(jestSettings('validators'));
  const [pattern = ''] = jestSettings('validators').transformIgnorePatterns;
  const isIgnored = new RegExp(pattern);
  expect(isIgnored.test('/app/node_modules/@amapi-spec/validators/dist/index.js')).toBe(false);
  expect(isIgnored.test('/app/node_modules/lodash/index.js')).toBe(true);
});
