import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from './build-recipe.ts';
import { textsOf } from './canaries.ts';
import { fingerprint } from './fingerprint.ts';
import { mergeReports } from './finding.ts';
import { findTooFast, growsTooFast, measure } from './growth.ts';
import { groupFindings } from './group-findings.ts';
import { findJudges, judgeAgreement } from './judge-agreement.ts';
import { judgeCall } from './judge-call.ts';
import { outputProblem } from './judge-output.ts';
import { judgePollution } from './judge-pollution.ts';
import { judgeWaiting } from './judge-waiting.ts';
import { publicFunctions } from './public-functions.ts';
import type { Recipe } from './recipe.ts';
import { makeStrange, strangeNames } from './strange.ts';
import { runProperty, valueProperties, waiting } from './value-properties.ts';

const command: Recipe = { make: 'json', value: { type: 'LOCK', tags: ['a'] } };

describe('the functions that are tried', () => {
  test('are all that the entry points export', async () => {
    const names = (await publicFunctions()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'redact: redact',
        'validators: redactIssues',
        'commands: addEsim',
        'decoders: readOperation',
        'json-schema: schemaFor',
      ]),
    );
    expect(names).toContain('validators: commandSchema.~standard.validate');
    expect(new Set(names).size).toBe(names.length);
  });

  test('have judges that agree for each shape', async () => {
    const functions = await publicFunctions();
    const shapes = functions.filter(
      ({ from, member }) => from === 'validators' && /^is[A-Z]/.test(member) && member !== 'isValidationError',
    );
    expect(findJudges(functions)).toHaveLength(shapes.length);
  });

  test('and those that wait are not forgotten', async () => {
    const asynchronous = (await publicFunctions()).filter(({ member }) => waiting.has(member));
    expect(asynchronous.map(({ name }) => name)).toEqual(['decoders: waitForOperation']);
  });
});

describe('a call is told of that', () => {
  const rows: [string, (value: never) => unknown, string | undefined][] = [
    ['does nothing wrong', (value) => ({ value, list: [1, null] }), undefined],
    [
      'throws',
      () => {
        throw new TypeError('no');
      },
      'throws TypeError',
    ],
    ['changes a member', (value: { type: string }) => (value.type = 'WIPE'), 'changes its input'],
    ['adds to a list', (value: { tags: string[] }) => value.tags.push('b'), 'changes its input'],
    ['freezes', (value: object) => Object.isFrozen(Object.freeze(value)), 'changes its input'],
    ['gives a function', () => ({ do: () => 1 }), 'result.do is a function'],
    ['gives a getter', () => Object.defineProperty({}, 'x', { get: () => 1 }), 'result.x is an accessor'],
    ['gives an instance', () => [new Map()], 'result.0 is a Map'],
    ['gives a proxy', () => new Proxy({}, {}), 'result is a proxy'],
  ];
  test.each(rows)('%s', (_, call, problem) => {
    expect(judgeCall({ call: call as () => unknown, from: 'validators', member: 'x' }, [command])).toBe(problem);
  });

  test('throws what it says', async () => {
    const assert = (await publicFunctions()).find(({ name }) => name === 'validators: assertCommandRequest');
    if (assert === undefined) throw new Error('no assertCommandRequest');
    expect(judgeCall(assert, [{ make: 'json', value: {} }])).toBeUndefined();
    expect(judgeCall({ ...assert, member: 'x' }, [{ make: 'json', value: {} }])).toBe('throws ValidationError');
  });
});

test('what makes commands is tried with values of which it makes one', async () => {
  const constructors = (await publicFunctions()).filter(({ from }) => from === 'commands');
  const properties = (await valueProperties()).filter(({ name }) => name.startsWith('call commands: '));
  expect(properties.map(({ name }) => name)).toEqual(constructors.map(({ name }) => `call ${name}`));
  for (const [index, { name, given }] of properties.entries()) {
    const makes = (recipes: readonly Recipe[]): boolean => {
      try {
        constructors[index]?.call(...recipes.map(build));
        return true;
      } catch {
        return false;
      }
    };
    expect(fc.sample(given, { numRuns: 60, seed: 1 }).filter(makes).length, name).toBeGreaterThan(8);
  }
});

test('judges that differ are told', () => {
  const judge = (answer: unknown) => ({ name: '', from: '', member: '', call: () => answer });
  const differ = { shape: 'X', is: judge(true), validate: judge({ issues: [1] }), assert: judge(undefined) };
  expect(judgeAgreement(differ, [command])).toBe('is true, validate false, assert true');
  expect(judgeAgreement({ ...differ, validate: judge({}) }, [command])).toBeUndefined();
});

test('a look-up that finds what somebody put on Object.prototype is told, and it is taken off again', () => {
  const table: Record<string, unknown> = { LOCK: 1 };
  const key: Recipe = { make: 'text', index: 0 };
  expect(judgePollution({ call: (name) => table[name as string] }, [key])).toContain('answers otherwise');
  expect(judgePollution({ call: (name) => Object.hasOwn(table, name as string) }, [key])).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('every strange value can be made and described, without asking it', () => {
  for (const name of strangeNames) {
    const value = makeStrange(name);
    expect(fingerprint(value), name).toBe(fingerprint(value));
  }
});

describe('growth', () => {
  const series = { name: 'x', make: (size: number) => 'F'.repeat(size) };
  const spin = (steps: number): number => {
    let sum = 0;
    for (let step = 0; step < steps; step++) sum += step % 7;
    return sum;
  };

  test('in a square is told', () => {
    const square = (text: unknown): unknown => spin((text as string).length ** 2);
    const growth = measure(square, series);
    expect(growsTooFast(growth)).toBe(true);
    expect(findTooFast(square, series, growth)).toBeDefined();
  });

  test('in a line is not', () => {
    const line = (text: unknown): unknown => spin((text as string).length * 2000);
    expect(findTooFast(line, series, measure(line, series))).toBeUndefined();
  });
});

test('texts are found in results and errors, by their keys, and not in what was given', () => {
  const input = { message: 'given' };
  const result = { issues: [{ message: 'one', path: ['two'] }], value: input, thrown: new Error('three') };
  const found = textsOf(result, (key) => key === 'message', input);
  expect(found.toSorted()).toEqual(['one', 'three']);
});

test.each([
  ['a normal end', { code: 0, stdout: '{"a":1}', stderr: '' }, undefined],
  ['an end by a signal', { code: null, stdout: '', stderr: '' }, 'does not end within 60 seconds'],
  ['a crash', { code: 7, stdout: '', stderr: '' }, 'ends with 7'],
  ['a stack trace', { code: 1, stdout: '', stderr: 'Error: x\n    at f (file:///a.js:1:2)' }, 'prints a stack trace'],
  ['a secret', { code: 1, stdout: '', stderr: 'C4nary' }, 'prints a secret: password'],
  ['an annotation', { code: 1, stdout: '', stderr: 'a\n::error::PLANTED' }, 'prints an annotation of somebody else'],
  ['an escape', { code: 1, stdout: '', stderr: '\u001b[0m' }, 'prints U+001B'],
  ['half a document', { code: 1, stdout: '{', stderr: '' }, 'prints no JSON where it was asked for'],
])('%s of the command-line tool is judged', (_, output, problem) => {
  expect(outputProblem({ ...output, seconds: 1 }, ['check', '--format', 'json'])).toBe(problem);
});

test('a wait that ends is right, under a clock of its own', async () => {
  expect(
    await judgeWaiting({ answers: [{ throws: false, what: { make: 'json', value: { done: true, response: {} } } }], options: {} }),
  ).toBeUndefined();
  expect(await judgeWaiting({ answers: [], options: {} })).toBeUndefined();
});

test('a failure is made small, and its path leads to it again', async () => {
  const [first] = await valueProperties();
  if (first === undefined) throw new Error('no properties');
  const property = {
    ...first,
    judge: (recipes: readonly Recipe[]) => (JSON.stringify(recipes).includes('"strange"') ? 'is strange' : undefined),
  };
  const { failure } = runProperty(property, { seed: 1, runs: 100 }, () => undefined);
  expect(failure).toMatchObject({ what: 'is strange', recipes: [{ make: 'strange' }] });
  expect(runProperty(property, { seed: 1, runs: 1, path: failure?.path ?? '' }, () => undefined).failure?.recipes).toEqual(
    failure?.recipes,
  );
  expect(failure?.recipes).toHaveLength(1);
});

test('findings of one kind are printed once', () => {
  const finding = { what: 'throws', input: '[]', repeat: '' };
  const report = {
    counts: { calls: 1 },
    findings: ['call validators: isEid', 'call validators: isDevice', 'call decoders: x'].map((where) => ({ ...finding, where })),
  };
  const merged = mergeReports([report, report]);
  expect(merged.counts).toEqual({ calls: 2 });
  expect(groupFindings(merged.findings).map(({ findings }) => findings.length)).toEqual([2, 1]);
});
