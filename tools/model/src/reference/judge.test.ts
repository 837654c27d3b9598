import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { verifyExamples } from '../verify/examples.ts';
import { isAccepted, judge, reportedIds } from './judge.ts';
import { judgedModel as model } from '../test/wide-command.ts';

describe('the form of a value', () => {
  test.each([
    // [shape, value, what is reported]
    ['CommandRequest', {}, []],
    ['CommandRequest', null, [['schema.type', '']]],
    ['CommandRequest', [], [['schema.type', '']]],
    ['CommandRequest', { type: null }, [['schema.null', '/type']]],
    ['CommandRequest', { type: undefined, other: undefined }, []],
    ['CommandRequest', { type: 'NEWER' }, [['schema.enum', '/type']]],
    [
      'CommandRequest',
      { type: 3, newPassword: 4, done: 'true', names: {}, texts: [] },
      [
        ['schema.type', '/type'],
        ['schema.type', '/newPassword'],
        ['schema.type', '/names'],
        ['schema.type', '/texts'],
        ['schema.type', '/done'],
      ],
    ],
    ['CommandRequest', { 'a/b~c': 1 }, [['schema.unknown_field', '/a~1b~0c']]],
    [
      'CommandRequest',
      { '{"type":"LOCK"}': '', other: 1 },
      [
        ['schema.form_body', ''],
        ['schema.unknown_field', '/other'],
      ],
    ],
    ['CommandRequest', JSON.parse('{"__proto__":1}'), [['schema.unknown_field', '/__proto__']]],
    [
      'CommandRequest',
      { lockFlags: ['LOCK_NOW', 'NO', undefined] },
      [
        ['schema.enum', '/lockFlags/1'],
        ['schema.type', '/lockFlags/2'],
      ],
    ],
    ['CommandRequest', { texts: { en: 3 } }, [['schema.type', '/texts/en']]],
    ['CommandRequest', { addEsimParams: { ownership: 'NO', activationCode: 'x' } }, [['schema.enum', '/addEsimParams/ownership']]],
    [
      'CommandRequest',
      { names: [null], addEsimParams: { activationCode: null } },
      [
        ['schema.null', '/addEsimParams/activationCode'],
        ['schema.type', '/names/0'],
      ],
    ],
    ['CommandForDevice', { command: null, device: {} }, [['schema.required', '/command']]],
    ['CommandRequest', { addEsimParams: { activationCode: '\u{1f600}'.repeat(40) } }, []],
    ['CommandRequest', { addEsimParams: { activationCode: 'a'.repeat(41) } }, [['schema.max_length', '/addEsimParams/activationCode']]],
    [
      'CommandRequest',
      { addEsimParams: { activationCode: '\u{1f600}'.repeat(41) } },
      [['schema.max_length', '/addEsimParams/activationCode']],
    ],
    ['Device', { ownership: 'NEWER', another: null }, []],
    ['Device', { apiLevel: 2 ** 31 }, [['schema.range', '/apiLevel']]],
    ['Device', { apiLevel: 1.5 }, [['schema.type', '/apiLevel']]],
    ['Device', { apiLevel: Number.NaN }, [['schema.type', '/apiLevel']]],
    [
      'CommandForDevice',
      {},
      [
        ['schema.required', '/command'],
        ['schema.required', '/device'],
      ],
    ],
  ])('of a %s %j', (shape, value, want) => {
    expect(judge(model, shape, value).structural.map(({ id, pointer }) => [id, pointer])).toEqual(want);
  });
});

describe('rules', () => {
  it('are judged wherever the value reaches their subject', () => {
    const value = { command: { addEsimParams: {} }, device: { apiLevel: 34 } };
    expect(judge(model, 'CommandForDevice', value).rules).toEqual([
      {
        id: 'add_esim.code',
        severity: 'error',
        pointers: ['/command/addEsimParams/activationCode'],
        paths: [['command', 'addEsimParams', 'activationCode']],
        messages: ['must hold'],
      },
      { id: 'device.level', severity: 'error', pointers: ['/command/type'], paths: [['command', 'type']], messages: ['must hold'] },
    ]);
  });

  it('point at each element that fails', () => {
    const { rules } = judge(model, 'CommandRequest', { names: ['', 'a', ''], texts: { en: 'long', 'd/e': 'long', fr: 'ok' } });
    expect(rules.map(({ pointers }) => pointers)).toEqual([
      ['/names/0', '/names/2'],
      ['/texts/en', '/texts/d~1e'],
    ]);
  });

  it('are skipped where what they read has a wrong form, and only there', () => {
    expect(reportedIds(judge(model, 'CommandRequest', { names: ['', 3], addEsimParams: {} }))).toEqual(['add_esim.code', 'schema.type']);
    expect(
      reportedIds(
        judge(model, 'CommandForDevice', { command: { type: 'NO', addEsimParams: { activationCode: 'a' } }, device: { apiLevel: 3 } }),
      ),
    ).toEqual(['schema.enum']);
    expect(
      reportedIds(judge(model, 'CommandForDevice', { command: { addEsimParams: { activationCode: 'a' } }, device: { apiLevel: '3' } })),
    ).toEqual(['schema.type']);
  });

  it('say nothing of a device whose facts are unknown', () => {
    expect(judge(model, 'CommandForDevice', { command: { type: 'ADD_ESIM' }, device: {} }).rules).toEqual([]);
  });

  it('can be raised, lowered and switched off', () => {
    const value = { type: 'LOCK', newPassword: 'x', names: [''] };
    expect(reportedIds(judge(model, 'CommandRequest', value))).toEqual(['command.names']);
    const levels = { 'lock.password': 'error', 'command.names': 'off' } as const;
    expect(reportedIds(judge(model, 'CommandRequest', value, { levels }))).toEqual(['lock.password']);
  });

  it('leave a value with nothing but warnings accepted', () => {
    const judgement = judge(model, 'CommandRequest', { texts: { en: 'long' } });
    expect([isAccepted(judgement), judgement.rules.length]).toEqual([true, 1]);
  });
});

it('never throws, whatever the value is', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true });
  const record = fc.record(
    { type: anything, names: anything, texts: anything, addEsimParams: anything, parts: anything },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, record), (value) => {
      judge(model, 'CommandRequest', value);
      judge(model, 'CommandForDevice', { command: value, device: value });
    }),
    { numRuns: 1000, seed: 1 },
  );
});

it('finds examples that do not show what they say', () => {
  const examples = [
    { name: 'good', value: { names: ['a'] }, good: true },
    { name: 'bad', value: { names: [''] }, good: false },
    { name: 'not bad', value: { names: ['a'] }, good: false },
    { name: 'not good', value: { names: [''] }, good: true },
    { name: 'malformed', value: { names: '' }, good: false },
  ];
  const wrong = verifyExamples({
    ...model,
    rules: model.rules.map((rule) => (rule.id === 'command.names' ? { ...rule, examples } : rule)),
  });
  expect(wrong.map(({ problem, where }) => [where, problem])).toEqual([
    [['bad', 'not bad'], 'it does not break the rule'],
    [['good', 'not good'], 'it breaks the rule'],
    [['bad', 'malformed'], 'it also breaks schema.type'],
  ]);
});
