import type { JsonValue } from '@amapi-spec/model';
import { isAccepted, judge, memberOf } from '@amapi-spec/model/reference';
import { validateCommandRequest } from '@amapi-spec/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, sampleCases } from './cases/cases.ts';
import { gatherings, misspellings, moves, wrappings } from './cases/mistakes.ts';
import { readSpecModel } from './spec-model.ts';

const model = readSpecModel();
const shape = model.roles.command.request;

/** Requests that are accepted. */
const bodies = sampleCases(casesOf(model), 20261130, 6000)
  .filter(({ subject, value }) => subject === shape && isAccepted(judge(model, shape, value)))
  .map(({ value }) => value);

/** Those in which nothing is empty: an empty object is like any other, and an empty member of another command may be there and belongs nowhere. */
const full = bodies.filter((body) => !/""|\[\]|\{\}/.test(JSON.stringify(body)));

/** Makes a mistake in a body, and says what is said of it. */
function findings(make: typeof moves): { readonly body: JsonValue; readonly mistaken: JsonValue; readonly issues: readonly string[] }[] {
  const property = fc
    .constantFrom(...(make === misspellings ? bodies : full))
    .chain((body) => make(model, shape, body).map((mistaken) => ({ body, mistaken })));
  return fc
    .sample(property, { seed: 14, numRuns: 3000 })
    .filter(({ body, mistaken }) => JSON.stringify(body) !== JSON.stringify(mistaken))
    .map((pair) => ({ ...pair, issues: (validateCommandRequest(pair.mistaken).issues ?? []).map(({ rule }) => rule) }));
}

describe('one mistake in a valid request is one issue:', () => {
  test.each<[string, typeof moves, readonly string[]]>([
    ['a member misspelt', misspellings, ['schema.unknown_field', 'schema.other_name']],
    ['a member in another object', moves, ['schema.misplaced_field']],
    // Nothing is known of one that could belong to several objects.
    ['members in an object of their own', gatherings, ['schema.misplaced_field', 'schema.unknown_field']],
    ['an object in another one', wrappings, ['schema.wrapped']],
  ])('%s', (_, make, ids) => {
    const made = findings(make);
    expect(made.length).toBeGreaterThan(500);
    const others = made.filter(({ issues }) => issues.length !== 1 || !ids.includes(issues[0]!));
    expect(others.slice(0, 5)).toEqual([]);
  });
});

test('of members in an object of their own it is said where they were, of each that can be nowhere else', () => {
  const made = findings(gatherings).map(({ body, mistaken }) => ({ body, issue: validateCommandRequest(mistaken).issues?.[0] }));
  const told = made.flatMap(({ body, issue }) => (issue?.rule === 'schema.misplaced_field' ? [{ body, params: issue.params }] : []));
  expect(told.length).toBeGreaterThan(made.length * 0.9);
  for (const { body, params } of told) {
    const { contents = [] } = params as { readonly contents?: readonly string[] };
    expect(contents).not.toEqual([]);
    for (const pointer of contents) {
      const [, ...names] = pointer.split('/');
      expect(names.reduce<unknown>(memberOf, body), `${pointer} in ${JSON.stringify(body)}`).toBeDefined();
    }
  }
});

test('a misspelling says nothing more than the request itself, warnings too', () => {
  for (const { body, mistaken } of findings(misspellings)) {
    const before = new Set(validateCommandRequest(body).warnings.map(({ rule }) => rule));
    const after = validateCommandRequest(mistaken).warnings.map(({ rule }) => rule);
    expect(
      after.filter((rule) => !before.has(rule)),
      JSON.stringify(mistaken),
    ).toEqual([]);
  }
});

test.each(Object.entries({ misspellings, moves, gatherings, wrappings }))('%s are JSON, whatever members are called', (_, make) => {
  const body = JSON.parse(
    '{"__proto__":{"type":"LOCK"},"type":"START_LOST_MODE","startLostModeParams":{"__proto__":{},"lostMessage":{"defaultMessage":"a"}}}',
  ) as JsonValue;
  const made = fc.sample(make(model, shape, body), { seed: 15, numRuns: 300 });
  for (const mistaken of made) expect(inheritsNothing(mistaken), JSON.stringify(mistaken)).toBe(true);
  expect(made.some((mistaken) => JSON.stringify(mistaken) !== JSON.stringify(body))).toBe(true);
});

function inheritsNothing(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === null || prototype === Object.prototype;
  return isPlain && Object.values(value).every(inheritsNothing);
}
