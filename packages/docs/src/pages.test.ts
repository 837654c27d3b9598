import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from './index.ts';

const folder = new URL('gen/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  readonly version: string;
};

test('every page that is there is listed once, under its title', () => {
  const there = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  expect(pages.map(({ path }) => path).toSorted()).toEqual(there.map((path) => path.replaceAll('\\', '/')).toSorted());
  for (const { path, title } of pages) {
    const text = readFileSync(new URL(path, folder), 'utf8');
    expect(/^# (.*)$/m.exec(text)?.[1]?.replaceAll('\\', ''), path).toBe(title);
  }
});

test('the first page comes first', () => {
  expect(pages[0]?.path).toBe('index.md');
});

test('the pages and the JSON file are exported from where they are, and published', () => {
  expect(manifest.exports['./pages/*.md']).toBe('./src/gen/*.md');
  expect(manifest.exports['./reference.json']).toBe('./src/gen/reference.json');
  expect(manifest.files).toEqual(['dist', 'src/gen/**/*.md', 'src/gen/*.json']);
});

test('the addresses that rules give to their pages are those of published files', () => {
  const { rules } = JSON.parse(readFileSync(new URL('reference.json', folder), 'utf8')) as {
    readonly rules: readonly { readonly docs: string; readonly page: string }[];
  };
  for (const { docs, page } of rules) {
    expect(docs.endsWith(`/docs@${manifest.version}/src/gen/${page}`)).toBe(true);
    expect(pages.some(({ path }) => path === page)).toBe(true);
  }
});
