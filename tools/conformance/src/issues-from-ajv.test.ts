import { schemaFor, type ShapeName } from '@amapi-spec/json-schema';
import { issuesFromAjv } from '@amapi-spec/json-schema/issues-from-ajv';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import * as validators from '@amapi-spec/validators';
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { casesOf, sampleCases } from './cases/cases.ts';
import { isPublicShape } from './judges/validator-judge.ts';
import { readSpecModel } from './spec-model.ts';
import type { Case } from './subject.ts';

type Issues = ReturnType<typeof issuesFromAjv>;

/** Makes the issues of a value from Ajv's errors. */
type Judge = (each: Case) => Issues;

const model = readSpecModel();
const examples: readonly Case[] = [
  ...model.examples.map(({ subject, value }) => ({ subject, value })),
  ...model.rules.flatMap(({ judgedAs, examples: own }) => own.map(({ value }) => ({ subject: judgedAs, value }))),
].filter(({ subject }) => isPublicShape(subject));
const cases = [...examples, ...sampleCases(casesOf(model), 20261130, 4000)];

describe.each<[string, Judge]>([
  ['2020-12', judgeWith(Ajv2020, 'draft-2020-12', {})],
  ['draft 7, verbose', judgeWith(Ajv, 'draft-07', { verbose: true })],
])("errors of Ajv for %s become the validators' issues", (_, judge) => {
  test('with rule, place, message and all that it is made from', () => {
    const all = new Map<string, number>();
    const known = new Map<string, number>(Object.keys(knownDifferences).map((name) => [name, 0]));
    for (const each of cases) {
      const theirs = issuesOfValidators(each);
      // They keep so many.
      if (theirs.length === 100) continue;
      const [ours, want] = [judge(each).map(said).toSorted(), theirs.map(said).toSorted()];
      for (const { rule } of theirs) all.set(rule, (all.get(rule) ?? 0) + 1);
      if (JSON.stringify(ours) === JSON.stringify(want)) continue;
      const name = Object.entries(knownDifferences).find(([, explains]) => explains(each, ours, want))?.[0];
      if (name === undefined) expect(ours, JSON.stringify(each)).toEqual(want);
      else known.set(name, known.get(name)! + 1);
    }
    const carried = model.rules.filter(({ id, severity, subject }) => severity === 'error' && isCarried(subject, id));
    expect(carried.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
    expect(model.structural.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
    for (const [name, count] of known) expect(count, name).toBeLessThan(cases.length / 500);
  });
});

const paramsMembers = model.commands.flatMap(({ params }) => params?.field ?? []);

/** Why issues may be others, and for which values. */
const knownDifferences: Readonly<Record<string, (each: Case, ours: readonly string[], theirs: readonly string[]) => boolean>> = {
  'To JSON Schema a params member that is null is there: beside it, a rule about params may be refused that is not broken, or the reverse.':
    (_, ours, theirs) =>
      theirs.some(isNullParams) && [...without(ours, theirs), ...without(theirs, ours)].every((issue) => issue.startsWith('["request.')),
};

function isNullParams(issue: string): boolean {
  return issue.startsWith('["schema.null"') && paramsMembers.some((name) => issue.includes(`${name}"]`));
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((each) => !others.includes(each));
}

function judgeWith(Class: typeof Ajv | typeof Ajv2020, target: string, options: Options): Judge {
  const ajv = new Class({ strict: false, allErrors: true, ...options });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return ({ subject, value }) => {
    const validate = compiled.get(subject) ?? ajv.compile(schemaFor(subject as ShapeName, { target }));
    compiled.set(subject, validate);
    return issuesFromAjv(validate(value) === true ? [] : validate.errors, subject as ShapeName, value);
  };
}

/** A pair of command and device is judged as one value. */
function issuesOfValidators({ subject, value }: Case): readonly validators.Issue[] {
  const schemas = validators as unknown as Readonly<Record<string, typeof validators.commandRequestSchema>>;
  const result = schemas[`${camelCase(subject)}Schema`]!['~standard'].validate(value);
  return 'then' in result ? [] : (result.issues ?? []);
}

function isCarried(subject: string, rule: string): boolean {
  return Object.hasOwn(schemaFor(subject as ShapeName)['$defs'] as object, rule);
}

/** All of an issue, so that it can be found in a list. */
function said({ rule, severity, path, pointer, message, params, docs, ...rest }: Issues[number] | validators.Issue): string {
  return JSON.stringify([rule, severity, path, pointer, message, params, docs, 'outcome' in rest ? rest.outcome : undefined]);
}
