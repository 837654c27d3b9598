import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { haveDebian, python } from '@amapi-spec/tools-shared/debian.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { toDraft07 } from '@amapi-spec/tools-shared/runtime/to-draft-07.ts';
import { buildBundle } from './bundle.ts';
import { textSchema } from './text-pattern.ts';
import { nearTexts, nearValues } from './test/near-texts.ts';

type Schema = Readonly<Record<string, unknown>>;
type Case = readonly [schema: number, value: unknown];

const available = haveDebian({
  packages: ['python3-jsonschema'],
  probes: [[python, '-c', 'from jsonschema import Draft202012Validator']],
  tests: "the tests with Python's jsonschema",
});
const model = readModel(repository);
const { $defs } = buildBundle(model);
const examples = [
  ...model.examples.map(({ subject, value }) => ({ shape: subject, value })),
  ...model.rules.flatMap((rule) => rule.examples.map(({ value }) => ({ shape: rule.judgedAs, value }))),
];

const names = [...new Set(examples.map(({ shape }) => shape))];
const nearExamples = different(
  examples.flatMap(({ shape, value }) => [value, ...nearValues(value)].map((near): Case => [names.indexOf(shape), near])),
);

/** Forms that no rule of the spec needs today. */
const otherForms = [
  textSchema('endsWith', 'm'),
  textSchema('endsWith', 'é'),
  textSchema('endsWith', ''),
  textSchema('matches', '^[a-zé.]*$'),
  textSchema('matches', '^[0-9]{0,40}$'),
  textSchema('matches', '^[0-9]*\n?$'),
] as readonly Schema[];

describe.skipIf(!available)("Python's jsonschema", () => {
  test.each<[string, unknown, boolean]>([
    ['a duration', { type: 'LOCK', duration: '60s' }, true],
    ['a duration with a line break at its end', { type: 'LOCK', duration: '60s\n' }, false],
    ['a locale', { wipeParams: { wipeReason: { defaultMessage: 'a', localizedMessages: { 'en-US': 'a' } } } }, true],
    [
      'a locale with a line break at its end',
      { wipeParams: { wipeReason: { defaultMessage: 'a', localizedMessages: { 'en-US\n': 'a' } } } },
      false,
    ],
  ])('judges %s as everyone else does', (_, value, want) => {
    expect(judgeInPython([schemaOf('CommandRequest')], [[0, value]])).toEqual([want]);
  });

  test('gives the verdict of Ajv on every pattern and every text near to one of the examples', () => {
    const patterns = [...textSchemas($defs), ...otherForms];
    const texts = [...new Set(examples.flatMap(({ value }) => textsOf(value)))].flatMap(nearTexts);
    const cases = patterns.flatMap((_, index) => texts.map((text): Case => [index, text]));
    expect(patterns.length).toBeGreaterThan(10);
    expect(disagreements(patterns, cases)).toEqual([]);
  });

  test('gives the verdict of Ajv on every example, and with each of its texts given another end', () => {
    expect(disagreements(names.map(schemaOf), nearExamples)).toEqual([]);
  });

  test('gives that verdict in draft 7 too', () => {
    const inDraft07 = names.map((name) => ({ ...toDraft07(schemaOf(name)), $schema: 'http://json-schema.org/draft-07/schema#' }));
    expect(disagreements(names.map(schemaOf), nearExamples, inDraft07)).toEqual([]);
  });
});

function schemaOf(shape: string): Schema {
  return { $ref: `#/$defs/${shape}`, $defs };
}

function different(cases: readonly Case[]): Case[] {
  return [...new Map(cases.map((each) => [JSON.stringify(each), each])).values()];
}

/** Lists the cases that the two judge unlike each other; Python may be given the schemas in another form. */
function disagreements(schemas: readonly Schema[], cases: readonly Case[], inPython: readonly Schema[] = schemas): Case[] {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const validators = schemas.map((schema) => ajv.compile(schema));
  const want = cases.map(([schema, value]) => validators[schema]!(value));
  expect(new Set(want)).toEqual(new Set([true, false]));
  const given = judgeInPython(inPython, cases);
  return cases.filter((_, index) => given[index] !== want[index]);
}

function judgeInPython(schemas: readonly Schema[], cases: readonly Case[]): boolean[] {
  const script = join(import.meta.dirname, 'test/judge.py');
  const options = { input: JSON.stringify({ schemas, cases }), maxBuffer: 2 ** 28, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(python, [script], options)) as boolean[];
}

/** Lists the parts of a schema that require a pattern, each once, with what is said beside it. */
function textSchemas(schema: unknown): Schema[] {
  const found = new Map<string, Schema>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('pattern' in part && typeof part.pattern === 'string') found.set(JSON.stringify(part), part);
    Object.values(part).forEach(walk);
  };
  walk(schema);
  return [...found.values()];
}

/** Lists the texts of a value, keys included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsOf)];
}
