import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { afterAll, describe, expect, test } from 'vitest';
import bundle from './gen/bundle.json' with { type: 'json' };
import { ruleSchemaFor, schemaFor, schemaNames } from './index.ts';
import { issuesFromAjv } from './issues-from-ajv.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const validate = ajv.compile(schemaFor('CommandRequest'));
const work = mkdtempSync(join(tmpdir(), 'amapi-spec-standalone-'));

afterAll(() => rmSync(work, { recursive: true }));

function errorsOf(value: unknown, by: ValidateFunction = validate): ErrorObject[] {
  by(value);
  return by.errors ?? [];
}

/** Rule and pointer of each issue. */
function brief(value: unknown, errors: unknown = errorsOf(value)): string[] {
  return issuesFromAjv(errors, 'CommandRequest', value).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

describe('one mistake is one issue:', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing wrong', { type: 'LOCK' }, []],
    ['no params', { type: 'ADD_ESIM' }, ['add_esim.params_required /addEsimParams']],
    [
      'what is required twice',
      { addEsimParams: { activationCode: 'x' } },
      ['add_esim.activation_state_required /addEsimParams/activationState'],
    ],
    ['a duration', { type: 'LOCK', duration: '10m' }, ['request.duration_format /duration']],
    ['a long duration, which breaks no pattern', { type: 'LOCK', duration: 's'.repeat(65) }, ['schema.max_length /duration']],
    ['null', { type: 'LOCK', duration: null }, ['schema.null /duration']],
    ['null where the server writes', { type: 'LOCK', createTime: null }, ['schema.null /createTime']],
    ['a number for a word', { type: 5 }, ['schema.type /type']],
    ['no object', [], ['schema.type ']],
    ['a form', { '{"type":"LOCK"}': '' }, ['schema.form_body ']],
    [
      'a key of a map',
      { wipeParams: { wipeReason: { defaultMessage: 'a', localizedMessages: { 'a/b~': 'a' } } } },
      ['user_facing_message.locale_format /wipeParams/wipeReason/localizedMessages/a~1b~0'],
    ],
    ['an element', { resetPasswordFlags: ['LOCK_NOW', 1], type: 'RESET_PASSWORD' }, ['schema.type /resetPasswordFlags/1']],
    ['a name of the .proto', { type: 'RESET_PASSWORD', new_password: 'a' }, ['schema.unknown_field /new_password']],
    ['a misspelt name of what is needed', { type: 'ADD_ESIM', addEsimParam: {} }, ['schema.unknown_field /addEsimParam']],
    ['a member of another object', { wipeDataFlags: ['WIPE_ESIMS'], wipeParams: {} }, ['schema.misplaced_field /wipeDataFlags']],
    ['a request in an object', { command: { type: 'LOCK' } }, ['schema.wrapped ']],
    ['an object under an empty name', { '': {} }, ['schema.unknown_field /', 'request.type_or_params /type']],
    [
      'a request in what the server sets',
      { stopLostModeStatus: { type: 'LOCK' } },
      ['request.server_set_field /stopLostModeStatus', 'request.type_or_params /type'],
    ],
    [
      'a request beside what the server sets',
      { body: { type: 'LOCK' }, createTime: '' },
      ['schema.misplaced_field /body', 'request.server_set_field /createTime'],
    ],
    ['a request in a list', [{ type: 'LOCK' }], ['schema.wrapped ']],
    ['a type of another product', { type: 'LOST_MODE' }, ['schema.other_name /type']],
    ['two params members', { wipeParams: {}, stopLostModeParams: {} }, ['request.one_params /wipeParams']],
    ['two things', { type: 'REBOOT', newPassword: 'a', extra: 1 }, ['schema.unknown_field /extra', 'request.fields_of_type /newPassword']],
  ])('%s', (_, value, want) => {
    expect(brief(value)).toEqual(want);
  });
});

test('an issue has what a program and a person need', () => {
  const value = { type: 'LOKC' };
  expect(issuesFromAjv(errorsOf(value), 'CommandRequest', value)).toMatchObject([
    {
      rule: 'schema.enum',
      severity: 'error',
      path: ['type'],
      pointer: '/type',
      message: expect.stringMatching(/^must be one of LOCK, .*; did you mean LOCK\?$/),
      params: { nearest: 'LOCK' },
      docs: expect.stringMatching(/^https:.*\/rules\/schema\.enum\.md$/),
    },
  ]);
});

test('a value of another type is told what it would be', () => {
  const value = { type: 'LOCK', duration: 600 };
  expect(issuesFromAjv(errorsOf(value), 'CommandRequest', value)).toMatchObject([
    { params: { example: '"600s"', becomes: '"600s"' }, message: 'must be a string such as "600s", not a number; that would be "600s"' },
  ]);
});

describe('without the value', () => {
  test('a rule names the member, and says of types what it says of any value', () => {
    const said = (value: unknown, ...root: readonly unknown[]) =>
      issuesFromAjv(errorsOf(value), 'CommandRequest', ...root).map(({ message, params }) => [message, params]);
    const another = { type: 'LOCK', wipeParams: {} };
    expect(said(another)).toEqual([['type must match the params member', {}]]);
    expect(said(another, another)).toEqual([['type must be WIPE beside wipeParams', { type: 'WIPE', params: 'wipeParams' }]]);
    const two = { wipeParams: {}, stopLostModeParams: {} };
    expect(said(two)).toEqual([['wipeParams must not be set beside another params member', { field: 'wipeParams' }]]);
    const field = { type: 'LOCK', newPassword: 'x' };
    expect(said(field)).toEqual([[expect.stringMatching(/^newPassword and resetPasswordFlags must/), { field: 'newPassword' }]]);
    expect(said(field, field)).toEqual([
      [expect.stringMatching(/^newPassword must not be set for LOCK,/), { field: 'newPassword', type: 'LOCK' }],
    ]);
  });

  test('what needs it is left out', () => {
    expect(issuesFromAjv(errorsOf({ type: 'LOKC', duration: null }), 'CommandRequest').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^must be one of LOCK, .*WIPE$/),
      'must be a string such as "600s"',
    ]);
    expect(issuesFromAjv(errorsOf({ type: 'WIPE', wipeDataFlags: [] }), 'CommandRequest')).toMatchObject([
      { rule: 'schema.misplaced_field', params: { belongs: '/wipeParams/wipeDataFlags' } },
    ]);
  });

  test('an error of the first kind alone is one issue', () => {
    const first = new Ajv2020({ strict: false }).compile(schemaFor('CommandRequest'));
    expect(issuesFromAjv(errorsOf({ type: 'LOCK', duration: '1m', createTime: 'x' }, first), 'CommandRequest')).toHaveLength(1);
  });
});

describe('whatever was compiled', () => {
  const value = { type: 'ADD_ESIM', duration: '1m', wipe: 1 };
  const want = brief(value).toSorted();

  test.each<[string, () => ValidateFunction]>([
    ['files that refer to each other', () => compileFiles({})],
    ['files in verbose mode', () => compileFiles({ verbose: true })],
    [
      'the bundle',
      () => new Ajv2020({ strict: false, allErrors: true }).addSchema(bundle).compile({ $ref: `${bundle.$id}#/$defs/CommandRequest` }),
    ],
    ['standalone code', standalone],
  ])('%s gives the same issues', (_, compile) => {
    expect(want).toHaveLength(3);
    expect(brief(value, errorsOf(value, compile())).toSorted()).toEqual(want);
  });

  test('a rule alone, one that is a warning too, is said at its level', () => {
    const rule = ajv.compile(ruleSchemaFor('CommandRequest', 'request.duration_zero'));
    expect(issuesFromAjv(errorsOf({ type: 'LOCK', duration: '0s' }, rule), 'CommandRequest')).toMatchObject([
      { rule: 'request.duration_zero', severity: 'warning', pointer: '/duration' },
    ]);
  });
});

describe('errors of something else', () => {
  const loop: object[] = [];
  loop.push(loop);
  const trap = (): never => {
    throw new Error('hunter2');
  };
  const throwing = new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap });

  test.each<[string, unknown]>([
    ['another schema', errorsOf({ a: 1 }, ajv.compile({ properties: { a: { multipleOf: 2 } } }))],
    ['nonsense', [1]],
    ['a loop', loop],
    ['texts that are no URI', [{ keyword: 'type', instancePath: '', schemaPath: '%', params: {} }]],
    ['a path that is no pointer', [{ keyword: 'type', instancePath: '.a[0]', schemaPath: '#/type', params: {} }]],
    ['what throws', [throwing]],
    ['a consequence of nothing', [{ keyword: 'if', instancePath: '', schemaPath: '#/if', params: {} }]],
  ])('%s is said to be that', (_, errors) => {
    expect(issuesFromAjv(errors, 'CommandRequest')).toMatchObject([{ rule: 'schema.invalid', message: 'must fit the JSON Schema' }]);
  });

  test.each([null, undefined, [], 'x', 1, {}])('%j is no error', (errors) => {
    expect(issuesFromAjv(errors, 'CommandRequest')).toEqual([]);
  });

  test('a value that cannot be read and a shape that is none stop nothing', () => {
    expect(issuesFromAjv(errorsOf({ type: 1 }), 'CommandRequest', throwing)).toMatchObject([{ rule: 'schema.invalid' }]);
    expect(issuesFromAjv(errorsOf({ type: 1 }), 'toString' as 'CommandRequest', {})).toHaveLength(1);
  });
});

test('many errors take a time in proportion', () => {
  const time = (length: number): number => {
    const extras = Array.from({ length }, (_, index) => [`extra${index}`, 1]);
    const value = { type: 'LOCK', ...(Object.fromEntries(extras) as object) };
    const errors = errorsOf(value);
    const start = cpuTime();
    expect(issuesFromAjv(errors, 'CommandRequest', value)).toHaveLength(length);
    return cpuTime() - start;
  };
  time(1000);
  // Searching the object for each of its members takes minutes.
  expect(time(20_000)).toBeLessThan(4000);
});

test('no value of the input is in an issue, whatever Ajv puts into its errors', () => {
  const secret = 'hunter2-8988211000000530082';
  const values = [
    secret,
    { type: secret },
    { newPassword: [secret] },
    { type: 'LOCK', newPassword: secret, duration: secret, [secret]: secret },
  ];
  const verbose = new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile(schemaFor('CommandRequest'));
  for (const value of values) {
    const errors = errorsOf(value, verbose);
    expect(JSON.stringify(errors)).toContain(secret);
    for (const { path, pointer, ...rest } of issuesFromAjv(errors, 'CommandRequest', value)) {
      expect(JSON.stringify(rest)).not.toContain(secret);
      expect(path.map(String)).toEqual(pointer.split('/').slice(1));
    }
  }
});

function compileFiles(options: Options): ValidateFunction {
  const files = schemaNames.map(
    (name) => JSON.parse(readFileSync(new URL(`gen/schemas/${name}.json`, import.meta.url), 'utf8')) as { $id: string },
  );
  const compiled = new Ajv2020({ strict: false, allErrors: true, ...options, schemas: files });
  return compiled.getSchema(files.find(({ $id }) => $id.endsWith('/CommandRequest.json'))!.$id)!;
}

function standalone(): ValidateFunction {
  const source = new Ajv2020({ strict: false, allErrors: true, code: { source: true } });
  const file = join(work, 'validate.cjs');
  const code = standaloneCode.default(source, source.compile(schemaFor('CommandRequest')));
  const run = createRequire(import.meta.url);
  writeFileSync(file, code.replaceAll('require("ajv/', `require("${join(run.resolve('ajv/package.json'), '..')}/`));
  return run(file) as ValidateFunction;
}
