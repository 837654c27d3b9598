import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..');
const notice = readFileSync(join(folder, 'NOTICE'), 'utf8');
const foreign = globSync('proto/**/*.proto', { cwd: folder })
  .filter((path) => !path.startsWith('proto/google/android/'))
  .toSorted();

/** The licences of the notice, each from its number to the next one. */
const sections = new Map([
  ['Apache License', notice.slice(notice.indexOf('\n1. '), notice.indexOf('\n2. '))],
  ['BSD', notice.slice(notice.indexOf('\n2. '), notice.indexOf('\n---'))],
]);

test('every folder of files of others is in the notice under the licence that its files name', () => {
  expect(foreign.length).toBeGreaterThan(10);
  for (const path of foreign) {
    const header = readFileSync(join(folder, path), 'utf8').slice(0, 2000);
    const licence = /Apache License/.test(header) ? 'Apache License' : 'BSD';
    expect
      .soft(header, path)
      .toMatch(licence === 'BSD' ? /BSD-style|Redistribution and use in source and binary forms/ : /Apache License, Version 2\.0/);
    expect.soft(sections.get(licence), path).toContain(`${dirname(path)}/ `);
  }
});

test('the notice has the text of the licence that LICENSE does not have', () => {
  const own = readFileSync(join(folder, 'proto/google/protobuf/any.proto'), 'utf8').replaceAll(/^\/\/ ?/gm, '');
  const text = own.slice(own.indexOf('Redistribution and use'), own.indexOf('POSSIBILITY OF SUCH DAMAGE.'));
  expect(text.length).toBeGreaterThan(1000);
  expect(notice).toContain(text);
});

test('the notice is published', () => {
  const { files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toContain('NOTICE');
});
