import { describe, expect, test } from 'vitest';
import { fillTemplate, parseTemplate } from './template.ts';

describe('a template', () => {
  test.each<[template: string, values: Record<string, string | number>, want: string]>([
    ['must be set', {}, 'must be set'],
    ['from {min}s to {max}s', { min: 0, max: 10 }, 'from 0s to 10s'],
    ['must be {expected}[, not {found}]', { expected: 'a list', found: 'null' }, 'must be a list, not null'],
    ['must be {expected}[, not {found}]', { expected: 'a list' }, 'must be a list'],
    ['[{key}][a key of {length} letters] is new', { key: 'x' }, 'x is new'],
    ['[{key}][a key of {length} letters] is new', { length: 3 }, 'a key of 3 letters is new'],
    ['[from {min} to {max}]', { min: 1 }, ''],
    ['must be {other}', { min: 1 }, 'must be {other}'],
    ['[{field} is|members are] for {type}', { field: 'flag', type: 'WIPE' }, 'flag is for WIPE'],
    ['[{field} is|members are] for {type}', { type: 'WIPE' }, 'members are for WIPE'],
    ['[{field} of {type} is|members are] new', { field: 'flag' }, 'members are new'],
    ['[{field}|at {min}] is new', { min: 1 }, 'at 1 is new'],
  ])('%s with %j says %s', (template, values, want) => {
    expect(fillTemplate(template, values)).toBe(want);
  });

  test.each<[template: string, offset: number]>([
    ['a { b', 2],
    ['a } b', 2],
    ['a {} b', 2],
    ['a {1} b', 2],
    ['a ] b', 2],
    ['a [b {c}', 2],
    ['a [b] c', 4],
    ['a [b [{c}]]', 5],
    ['a | b', 2],
    ['a [{b}|c|d]', 8],
    ['a [b|{c}]', 8],
  ])('%s is malformed at %i', (template, offset) => {
    expect(parseTemplate(template)).toEqual({ offset });
  });
});
