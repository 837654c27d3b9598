import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotationKeywords, schemaFor, schemaNames, type ShapeName } from '@amapi-spec/json-schema';
import { validator } from '@exodus/schemasafe';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { createAjvJudge } from './judges/schema-judge.ts';
import { readSpecModel } from './spec-model.ts';

type Schema = Readonly<Record<string, unknown>>;

const model = readSpecModel();

const folder = new URL('.', import.meta.resolve('@amapi-spec/json-schema/draft-07/Command.json'));
const files = readdirSync(fileURLToPath(folder)).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema);
const idOf = (name: string): string => String(files.find(({ title }) => title === name)?.['$id']);
const judge = createAjvJudge();

/** A class that refuses what draft 7 does not know: later keywords, and none of ours. */
const ajv = new Ajv({ strict: false, strictSchema: true, keywords: annotationKeywords, schemas: files });

const cases = [
  ...model.examples.map(({ subject, value, file }) => [subject, value, file] as const),
  ...model.rules.flatMap(({ id, judgedAs, examples }) => examples.map(({ value, name }) => [judgedAs, value, `${id}: ${name}`] as const)),
];

describe('the files in draft 7', () => {
  test('are all there, and name their dialect and their address', () => {
    expect(files.map(({ title }) => String(title)).toSorted()).toEqual([...schemaNames]);
    expect(new Set(files.map(({ $schema }) => $schema))).toEqual(new Set(['http://json-schema.org/draft-07/schema#']));
    for (const { $id, title } of files) expect($id).toMatch(new RegExp(`/draft-07/${String(title)}\\.json$`));
  });

  test('fit the schema of draft 7, and have no keyword that it does not know', () => {
    for (const file of files) {
      expect(ajv.validateSchema(file)).toBe(true);
      expect(ajv.getSchema(String(file['$id']))).toBeTypeOf('function');
      expect(JSON.stringify(file)).not.toMatch(/"(?:\$defs|dependentSchemas|dependentRequired|prefixItems|unevaluated\w+|minContains)":/);
    }
  });

  test('say nothing beside a reference, which draft 7 ignores', () => {
    const beside: unknown[] = [];
    JSON.parse(JSON.stringify(files), (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && '$ref' in value && Object.keys(value).length > 1) beside.push(value);
      return value;
    });
    expect(beside).toEqual([]);
  });
});

test.each(['Ajv', 'schemasafe'] as const)('%s gives every example in draft 7 the verdict that it has in 2020-12', (name) => {
  const verdicts = new Map([true, false].map((verdict) => [verdict, 0]));
  const judges = new Map<string, (value: unknown) => boolean>();
  for (const [subject, value, file] of cases) {
    const own = judges.get(subject) ?? (name === 'Ajv' ? inAjv(subject) : inSchemasafe(subject));
    judges.set(subject, own);
    const want = judge(subject, value);
    expect(own(value), file).toBe(want);
    verdicts.set(want, verdicts.get(want)! + 1);
  }
  for (const count of verdicts.values()) expect(count).toBeGreaterThan(50);
});

/** By the published files, which refer to each other. */
function inAjv(subject: string): (value: unknown) => boolean {
  const validate = ajv.getSchema(idOf(subject))!;
  return (value) => validate(value) === true;
}

/** By what the module makes. */
function inSchemasafe(subject: string): (value: unknown) => boolean {
  const schema = schemaFor(subject as ShapeName, { target: 'draft-07' });
  const validate = validator(schema, { mode: 'lax', allowUnusedKeywords: true, includeErrors: false, formats: {} });
  return (value) => validate(value as never);
}
