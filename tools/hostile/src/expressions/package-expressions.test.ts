import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { findCost } from './find-cost.ts';
import { findExpressions } from './find-expressions.ts';

/** Expressions whose cost the measure cannot see, by file and first characters, and why it is linear nevertheless. */
const exceptions: readonly (readonly [path: string, begin: string, reason: string])[] = [
  [
    'redact/src/find-forms.ts',
    '/(?<![\\w-])(?:ya29',
    'a token begins behind no character of its own repetitions; its growth test reads beginnings of tokens',
  ],
  ['redact/src/find-named-values.ts', '/\\\\*(["\'`])', 'it is tried at one place, and has 128 characters at most between its quotes'],
  ['redact/src/find-named-values.ts', '/\\\\+$/', 'it is given 128 characters at most'],
  [
    'validators/src/runtime/is-activation-code.ts',
    '/^(?:lpa:)',
    'labels have 63 characters at most, and its lookahead stops where one ends',
  ],
  [
    'validators/src/runtime/is-language-tag.ts',
    '/^(?:(?:[a-z]{2,3}',
    'a subtag has eight characters at most, and its length and its hyphen decide the way',
  ],
  [
    'validators/src/runtime/is-activation-code.ts',
    '/^1\\$(?:[\\dA-Za-z]+(?:-+',
    'it is given 68 characters at most, and hyphens and dots decide the way',
  ],
  ['cli/src/fix/rewrite-yaml.ts', '/^---[', 'it begins where a line does, and reads no further than that line'],
  ['tools/shared/src/runtime/read-duration.ts', '/^P(?=', 'it is given 100 characters at most'],
  ['tools/shared/src/runtime/read-duration.ts', '/(\\d+)(?:', 'it is given 100 characters at most'],
  ['tools/shared/src/runtime/read-duration.ts', '/0+$/', 'it is given nine characters'],
];

/** All expressions of the published packages, generated ones and those that they share too, each with what it may cost. */
const expressions = globSync(['packages/*/src/**/*.{ts,js}', 'tools/shared/src/runtime/**/*.ts'], { cwd: repository })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test(?:-d)?\.ts$|\/(?:test|vendor)\//.test(path))
  .toSorted()
  .flatMap((path) =>
    findExpressions(path, readFileSync(join(repository, path), 'utf8')).map((found) => ({ path, ...found, cost: findCost(found) })),
  );
const costly = expressions.filter(({ cost }) => cost !== undefined);

type Expression = (typeof expressions)[number];

function isAt(expression: Expression, [path, begin]: (typeof exceptions)[number]): boolean {
  return [path, `packages/${path}`].includes(expression.path) && expression.text.startsWith(begin);
}

test('every expression of the packages costs linear time, or it is told here why', () => {
  expect(expressions.length).toBeGreaterThan(40);
  const untold = costly.filter((expression) => !exceptions.some((exception) => isAt(expression, exception)));
  expect(untold.map(({ path, line, text, cost }) => `${path}:${line} ${text}: ${cost}`)).toEqual([]);
});

test.each(exceptions)('the exception in %s is needed: %s', (...exception) => {
  expect(costly.filter((expression) => isAt(expression, exception))).toHaveLength(1);
});

/** Patterns of the JSON Schemas, by their first characters. */
const patternExceptions: readonly (readonly [begin: string, reason: string])[] = [
  ['^(?:[0-9]{4}-', 'a timestamp has 30 characters at most'],
  ['^(?:(?:0*(?:0|', 'each of three ways takes the zeros once, and the rest of a number has 22 characters at most'],
  ['^(?:(?:[A-Za-z]{2,3}', 'a subtag has eight characters at most, and its length and its hyphen decide the way'],
];

test('every pattern of the JSON Schemas costs linear time, or it is told here why', () => {
  const bundle = readFileSync(join(repository, 'packages/json-schema/src/gen/bundle.json'), 'utf8');
  const patterns = new Set<string>();
  JSON.parse(bundle, (key, value: unknown) => {
    if (key === 'pattern' && typeof value === 'string') patterns.add(value);
    return value;
  });
  expect(patterns.size).toBeGreaterThan(10);
  const told = [...patterns].filter((pattern) => findCost({ pattern, flags: 'u' }) !== undefined);
  const begins = patternExceptions.map(([begin]) => begin);
  expect(told.map((pattern) => begins.find((begin) => pattern.startsWith(begin)) ?? pattern).toSorted()).toEqual(begins.toSorted());
});
