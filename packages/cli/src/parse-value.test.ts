import { expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';

const laughs = `a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(40)}]\nc: &c [${'*b, '.repeat(40)}]\nd: [${'*c, '.repeat(40)}]\n`;

test.each([
  ['a.json', '{ "a": 1 }', { a: 1 }],
  ['a.json', '\uFEFF[]', []],
  ['a.yaml', 'a: 2026-01-01', { a: '2026-01-01' }],
  ['-', 'null', null],
])('%s is read', (name, text, value) => {
  expect(parseValue(name, text)).toEqual(value);
});

test.each([
  ['a.json', '{\n  "secret": x }', 'a.json:2:13: not JSON: a string takes double quotes'],
  ['-', '', '(standard input): empty, not JSON'],
  ['a.yaml', 'a: [secret', 'a.yaml:1:11: not YAML: the indentation is wrong, or a bracket or quote has no end'],
  ['a.yaml', laughs, 'a.yaml:1:1: refused: its aliases cannot be resolved'],
])('%s is refused with its position and nothing of its text', (name, text, message) => {
  expect(() => parseValue(name, text)).toThrow(expect.objectContaining({ name: 'Misuse', message }));
});

test.each([
  ['a.yaml', /^a\.yaml:1:\d+: not YAML: nested too deeply$/],
  ['a.json', /^a\.json:1:1001: refused: nested more than 1000 levels deep$/],
])('%s that is nested too deeply is refused', (name, message) => {
  expect(() => parseValue(name, '['.repeat(100_000) + ']'.repeat(100_000))).toThrow(message);
});
