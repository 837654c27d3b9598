import { leastTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isMisuse } from '../misuse.ts';
import { readYaml, yamlLimits } from './read-yaml.ts';

test.each([
  ['types of JSON', 'a: [1, true, null, "x"]\nb: !!str 1\n', { a: [1, true, null, 'x'], b: '1' }],
  ['an alias', 'a: &x { b: 1 }\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
  ['a date, as text', 'a: 2026-01-01\n', { a: '2026-01-01' }],
  ['YAML 1.1 as if it were 1.2', '%YAML 1.1\n---\na: 2026-01-01\nb: yes\n', { a: '2026-01-01', b: 'yes' }],
  ['keys that are numbers', '1: a\ntrue: b\n', { 1: 'a', true: 'b' }],
])('%s', (_name, text, value) => {
  expect(readYaml('a.yaml', text).value).toEqual(value);
});

test.each([
  ['a key twice', 'type: LOCK\ntype: WIPE\n', 'a.yaml:2:1: refused: the key "type" is there twice, first at 1:1'],
  ['a key twice within', 'a:\n  - { b: 1, "b": 2 }\n', 'a.yaml:2:13: refused: the key "b" is there twice, first at 2:7'],
  [
    'a number and its text',
    '1: a\n"1": b\n',
    'a.yaml:2:1: refused: a key (not shown, since it does not look like a name) is there twice, first at 1:1',
  ],
  ['a template', 'newPassword: {{ hunter2 }}\n', 'a.yaml:1:15: refused: a key that is no text; is it a template that was not filled in?'],
  ['a merge key', 'a: &x { b: 1 }\nc: { <<: *x }\n', 'a.yaml:2:6: refused: merge keys belong to YAML 1.1 and are not read'],
  ['bytes', 'a: !!binary aHVudGVyMg==\n', 'a.yaml:1:13: refused: a tag that JSON has nothing for'],
  ['a set', 'a: !!set { b }\n', 'a.yaml:1:10: refused: a tag that JSON has nothing for'],
  ['a tag of its own', 'a: !secret hunter2\n', 'a.yaml:1:12: refused: a tag that JSON has nothing for'],
  ['infinity', 'a: .inf\n', 'a.yaml:1:4: refused: JSON has neither NaN nor infinity'],
  ['a circle', 'a: &a [*a]\n', 'a.yaml:1:8: refused: an alias inside the value that it repeats'],
  ['two documents', 'a: 1\n---\nb: 1\n', 'a.yaml:3:1: refused: a second document, where one is read'],
  [
    'a document that is no YAML behind another',
    'a: 1\n---\nb: [\n',
    'a.yaml:4:1: not YAML: the indentation is wrong, or a bracket or quote has no end',
  ],
  ['an alias of another document', 'a: &x 1\n---\nb: *x\n', 'a.yaml:3:1: refused: its aliases cannot be resolved'],
  ['nothing but marks', '---\n---\n...\n', 'a.yaml: empty, not YAML'],
  ['a tab', 'a:\n\tb: 1\n', 'a.yaml:2:1: not YAML: a tab may not indent'],
  ['nothing but a comment', '# c\n', 'a.yaml: empty, not YAML'],
  ['too deep a nesting', '- '.repeat(100_000), /^a\.yaml:1:\d+: not YAML: nested too deeply$/],
  ['a long text', `a: ${'x'.repeat(yamlLimits.length)}`, 'a.yaml: refused: YAML of more than 256 kB is not read; JSON has no such limit'],
  ['many anchors', '- &a x\n'.repeat(1001), 'a.yaml: refused: YAML with more than 1000 anchors and aliases is not read'],
  ['many aliases', `- &a x\n${'- *a\n'.repeat(1000)}`, 'a.yaml: refused: YAML with more than 1000 anchors and aliases is not read'],
])('%s is refused', (_name, text, message) => {
  expect(() => readYaml('a.yaml', text)).toThrow(
    expect.objectContaining({ message: typeof message === 'string' ? message : expect.stringMatching(message) }),
  );
});

test('as many keys as the limit has room for are read in a time that grows with them', () => {
  const text = (keys: number) => Array.from({ length: keys }, (_, index) => `k${index}: 1\n`).join('');
  const keys = 24_000;
  expect(text(keys).length).toBeLessThan(yamlLimits.length);
  const timeOf = (count: number): number => leastTime(() => readYaml('a.yaml', text(count)));
  timeOf(keys / 8);
  // Eight times as many take eight times as long; the square would be 64.
  expect(timeOf(keys) / Math.max(1, timeOf(keys / 8))).toBeLessThan(32);
});

test('a position is that of the key; of an absent member, that of what is around it', () => {
  const { positionOf } = readYaml('a.yaml', 'a:\n  - b: 1\n');
  expect(positionOf(['a', 0, 'b'])).toEqual({ line: 2, column: 5 });
  expect(positionOf(['a', 0, 'c'])).toEqual({ line: 2, column: 5 });
  expect(positionOf([])).toEqual({ line: 1, column: 1 });
});

test('the parser warns nobody, since its warnings quote the text', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const logged = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const text of ['newPassword: {{ hunter2 }}', 'a: !hunter2 b', '? [hunter2]\n: b', 'a: !!set { hunter2 }', '%HUNTER2\n---\na: 1']) {
    try {
      readYaml('a.yaml', text);
    } catch (error) {
      expect(String(error)).not.toMatch(/hunter2/i);
    }
  }
  expect([...warned.mock.calls, ...logged.mock.calls]).toEqual([]);
  warned.mockRestore();
  logged.mockRestore();
});

test('whatever the text, it is read or refused', () => {
  const pieces = fc.constantFrom(
    'a',
    '1',
    ': ',
    '- ',
    '\n',
    '  ',
    '\t',
    '? ',
    '&a ',
    '*a ',
    '!!set ',
    '!x ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '---',
    '<<',
    '%',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        try {
          JSON.stringify(readYaml('a.yaml', text).value);
        } catch (error) {
          expect(isMisuse(error)).toBe(true);
        }
      },
    ),
    { numRuns: 5_000, seed: 15 },
  );
});
