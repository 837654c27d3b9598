import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAccepted, judge, type Judgement } from '@amapi-spec/model/reference';
import { valueOf } from './test/arbitraries.ts';
import { everyIssue, guardOf, validatorOf } from './test/judged.ts';
import { model } from './test/model.ts';

const bundle = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@amapi-spec/json-schema/bundle.json')), 'utf8')) as {
  $id: string;
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(bundle);

const subjects: [shape: string, runs: number][] = [
  ['CommandRequest', 8000],
  ['CommandForDevice', 6000],
  ['Command', 2000],
  ['Device', 1000],
  ['Operation', 2000],
  ['ListOperationsResponse', 1000],
];

describe('isX says what ajv says of the JSON Schema', () => {
  test.each(subjects)('%s, %i values', (shape, numRuns) => {
    const accepts = ajv.getSchema(`${bundle.$id}#/$defs/${shape}`);
    const is = guardOf(shape);
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(asJson(shape), (value) => {
        const verdict = is(value);
        counts[verdict ? 'accepted' : 'refused']++;
        expect(verdict, JSON.stringify(value)).toBe(accepts?.(value));
      }),
      { seed: 20260917, numRuns },
    );
    expect(counts.accepted).toBeGreaterThan(numRuns / 100);
    expect(counts.refused).toBeGreaterThan(numRuns / 100);
  });
});

describe('validateX reports what the reference judge reports, where it does', () => {
  test.each(subjects)('%s, %i values', (shape, runs) => {
    const validate = validatorOf(shape);
    const is = guardOf(shape);
    const levels = Object.fromEntries(model.rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'warning' as const]));
    fc.assert(
      fc.property(asJson(shape), (value) => {
        const wanted = briefly(judge(model, shape, value, { levels }));
        const given = everyIssue(validate(value, { rules: levels, maxIssues: 1000 })).map(({ rule, pointer }) => `${rule} ${pointer}`);
        expect(given.toSorted(), JSON.stringify(value)).toEqual(wanted);
        expect(is(value)).toBe(isAccepted(judge(model, shape, value)));
        expect(validate(value).issues === undefined).toBe(is(value));
      }),
      { seed: 178188, numRuns: runs / 10 },
    );
  });
});

describe('what made values seldom reach:', () => {
  test.each<[what: string, shape: string, value: unknown, want: string[]]>([
    ['an empty name holds an object', 'CommandRequest', { '': {} }, ['request.type_or_params /type', 'schema.unknown_field /']],
    [
      'what the server sets holds a request',
      'CommandForDevice',
      { command: { stopLostModeStatus: { type: 'LOCK' } }, device: {} },
      ['request.server_set_field /command/stopLostModeStatus', 'request.type_or_params /command/type'],
    ],
    [
      'what nobody knows holds a request, beside what the server sets',
      'CommandRequest',
      { createTime: '', body: { type: 'LOCK' } },
      ['request.server_set_field /createTime', 'schema.misplaced_field /body'],
    ],
    [
      'what nobody knows holds params of the command, and what has no place',
      'CommandRequest',
      {
        type: 'ADD_ESIM',
        download: { activationCode: '1$smdp.example.com$X', activationState: 'ACTIVATED' },
        more: { type: 'LOCK', x: 1 },
      },
      ['schema.misplaced_field /download', 'schema.unknown_field /more'],
    ],
    [
      'what nobody knows holds what is there already, or may be in several places',
      'CommandRequest',
      {
        type: 'RESET_PASSWORD',
        newPassword: 'correct horse 7',
        a: { newPassword: 'x' },
        b: { defaultMessage: 'x' },
        c: {},
        'C4nary pass': { duration: '1s' },
      },
      ['schema.unknown_field /C4nary pass', 'schema.unknown_field /a', 'schema.unknown_field /b', 'schema.unknown_field /c'],
    ],
    ...[{}, '', 2 ** 31, 34.5, null].map((apiLevel): [string, string, unknown, string[]] => [
      `a level of Android that is none, ${JSON.stringify(apiLevel)}, beside a password that is too short on any`,
      'CommandForDevice',
      { command: { type: 'RESET_PASSWORD', newPassword: '0' }, device: { apiLevel } },
      [
        'reset_password.too_short /command/newPassword',
        `schema.${apiLevel === null ? 'null' : apiLevel === 2 ** 31 ? 'range' : 'type'} /device/apiLevel`,
      ],
    ]),
  ])('%s', (_, shape, value, want) => {
    expect(briefly(judge(model, shape, value))).toEqual(want);
    const given = everyIssue(validatorOf(shape)(value, {})).map(({ rule, pointer }) => `${rule} ${pointer}`);
    expect(given.toSorted()).toEqual(want);
  });
});

/** Rule and pointer of each issue, sorted. */
function briefly({ structural, rules }: Judgement): string[] {
  const ofRules = rules.flatMap(({ id, pointers }) => pointers.map((pointer) => `${id} ${pointer}`));
  return [...structural.map(({ id, pointer }) => `${id} ${pointer}`), ...ofRules].toSorted();
}

/** Values as they come out of JSON.parse: half of the right form, half with something odd in them. */
function asJson(shape: string): fc.Arbitrary<unknown> {
  return fc
    .oneof(valueOf(model, shape, 0), valueOf(model, shape, 0.05))
    .map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);
}
