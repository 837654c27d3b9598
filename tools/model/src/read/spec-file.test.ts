import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSpecFile } from './spec-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amapi-spec-file-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function read(text: string): ReturnType<typeof readSpecFile> {
  writeFileSync(join(root, 'x.yaml'), text);
  return readSpecFile(root, 'x.yaml');
}

describe('places of values and keys', () => {
  const file = (): ReturnType<typeof readSpecFile> => read('a:\n  - b: 1\n    c: two\n');

  test.each([
    [[], { line: 1, column: 1 }],
    [['a', 0, 'c'], { line: 3, column: 8 }],
    [['a', 0, 'absent'], { line: 2, column: 5 }],
  ])('the value at %j stands at %j', (path, want) => {
    expect(file().locate(path)).toEqual(want);
  });

  test('the key at a path comes before its value', () => {
    expect(file().locateKey(['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
  });
});

describe('places inside a text', () => {
  test.each([
    ['plain', 'e: this.a == b\n', { line: 1, column: 9 }],
    ['quoted', 'e: "this.a == b"\n', { line: 1, column: 10 }],
    ['literal', 'e: |\n  this.\n  a == b\n', { line: 3, column: 3 }],
    ['folded', 'e: >-\n  this.\n\n  a == b\n', { line: 4, column: 3 }],
  ])('an offset into %s text is found in the file', (_kind, text, want) => {
    const file = read(text);
    const value = (file.data as { e: string }).e;
    expect(file.locateWithin(['e'], value.indexOf('a =='))).toEqual(want);
  });
});

test('what is not YAML is reported with its place, and has no data', () => {
  const file = read('a: "b\n');
  expect(file.data).toBeUndefined();
  expect(file.problems[0]?.position.line).toBeGreaterThan(0);
});
