import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaNames } from './index.ts';

const gen = new URL('gen/', import.meta.url);
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(name, gen), 'utf8')) as Record<string, unknown>;
const refsOf = (schema: unknown): (string | undefined)[] =>
  [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);

test('there is a file for each schema', () => {
  expect(readdirSync(new URL('schemas/', gen)).sort()).toEqual(schemaNames.map((name) => `${name}.json`).sort());
});

describe('the files', () => {
  const files = schemaNames.map((name) => read(`schemas/${name}.json`));

  test('are addressed where unpkg serves them', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    const base = `https://unpkg.com/@amapi-spec/json-schema@${version}/src/gen/schemas/`;
    expect(files.map(({ $id }) => $id)).toEqual(schemaNames.map((name) => `${base}${name}.json`));
  });

  test('refer to each other and compile together', () => {
    const ajv = new Ajv2020({ strict: false, schemas: files });
    for (const { $id } of files) expect(ajv.getSchema(String($id))).toBeTypeOf('function');
  });
});

test('the bundle refers to itself alone', () => {
  const bundle = read('bundle.json');
  expect(refsOf(bundle).filter((ref) => !ref?.startsWith('#/$defs/'))).toEqual([]);
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(bundle);
  expect(ajv.validate({ $ref: `${String(bundle['$id'])}#/$defs/CommandRequest` }, { type: 'LOCK' })).toBe(true);
});

test('every secret and identifier is marked', () => {
  const marks = schemaNames.flatMap((name) => {
    const properties = (read(`schemas/${name}.json`)['properties'] ?? {}) as Record<string, { 'x-sensitive'?: string }>;
    return Object.entries(properties).flatMap(([key, { 'x-sensitive': mark }]) => (mark === undefined ? [] : [`${name}.${key}: ${mark}`]));
  });
  expect(marks).toEqual([
    'AddEsimParams.activationCode: secret',
    'AddEsimParamsRequest.activationCode: secret',
    'Command.newPassword: secret',
    'CommandRequest.newPassword: secret',
    'Eid.eid: identifier',
    'EsimInfo.iccId: identifier',
    'RemoveEsimParams.iccId: identifier',
    'RemoveEsimParamsRequest.iccId: identifier',
  ]);
});

test('patterns use nothing that another engine does not have or reads otherwise', () => {
  const patterns = new Set<string>();
  JSON.parse(JSON.stringify(read('bundle.json')), (key, value: unknown) => {
    if (key === 'pattern') patterns.add(String(value));
    if (key === 'patternProperties') Object.keys(value as object).forEach((pattern) => patterns.add(pattern));
    return value;
  });
  expect(patterns.size).toBeGreaterThan(10);
  expect([...patterns].filter((pattern) => /\(\?[^:]|\\[dDwWsSbBpPu1-9]/.test(pattern))).toEqual([]);
});

test('a rule that is broken is named by the error; with allErrors that of `if` follows', () => {
  const errors = (allErrors: boolean): string[] => {
    const ajv = new Ajv2020({ strict: false, allErrors, schemas: schemaNames.map((name) => read(`schemas/${name}.json`)) });
    const validate = ajv.getSchema(String(read('schemas/CommandRequest.json')['$id']))!;
    expect(validate({ type: 'LOCK', duration: '1m' })).toBe(false);
    return (validate.errors ?? []).map(({ schemaPath }) => schemaPath);
  };
  expect(errors(false).at(0)).toMatch('#/$defs/request.duration_format/');
  expect(errors(true).at(0)).toMatch('#/$defs/request.duration_format/');
  expect(errors(true).at(-1)).toBe('#/if');
});
