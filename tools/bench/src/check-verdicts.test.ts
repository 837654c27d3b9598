import { expect, test } from 'vitest';
import { differences } from './check-verdicts.ts';

const bodies = [
  { text: 'right', valid: true, breaks: [], warns: false },
  { text: 'wrong', valid: false, breaks: ['a.rule', 'b.rule'], warns: false },
];

test.each<[string, boolean[], string[], string[]]>([
  ['the verdicts of the spec', [true, false], [], []],
  ['a right body refused', [false, false], ['a.rule', 'b.rule'], ['right']],
  ['a wrong body accepted', [true, true], [], ['wrong']],
  ['a wrong body accepted for one of two rules', [true, true], ['a.rule'], ['wrong']],
  ['a wrong body accepted for rules that are all lacking', [true, true], ['a.rule', 'b.rule'], []],
])('of %s, those that differ are listed', (_, verdicts, lacks, want) => {
  expect(differences(bodies, verdicts, lacks).map(({ body }) => body)).toEqual(want);
});

test('a missing verdict is none', () => {
  expect(() => differences(bodies, [true], [])).toThrow('1 verdicts on 2 bodies');
});
