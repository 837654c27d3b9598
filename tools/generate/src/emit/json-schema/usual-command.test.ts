import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { buildBundle } from './bundle.ts';

const model = readModel(repository);
const { request, type } = model.roles.command;
const bundle = buildBundle(model);
const shape = bundle.$defs[request]!;
const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'bundle', ...bundle });
const isUsual = ajv.compile(shape['if'] as object);
const keepsAll = ajv.compile({ $ref: `bundle#/$defs/${request}/$defs/rules` });

describe('a usual command', () => {
  test.each<[string, unknown, boolean]>([
    ['a bare type', { type: 'LOCK' }, true],
    ['params alone', { wipeParams: {} }, true],
    ['params and their type', { type: 'WIPE', wipeParams: {} }, true],
    ['params that expire', { wipeParams: {}, duration: '60s' }, true],
    ['a password', { type: 'RESET_PASSWORD', newPassword: 'a' }, true],
    ['a type that expires, in more seconds than are usual', { type: 'LOCK', duration: '1000000000s' }, false],
    ['two params', { wipeParams: {}, stopLostModeParams: {} }, false],
    ['a type without what it needs', { type: 'ADD_ESIM' }, false],
    ['an empty password of another type, which breaks no rule', { type: 'LOCK', newPassword: '' }, false],
    ['nothing', {}, false],
  ])('%s: %j is %s', (_, value, want) => {
    expect(isUsual(value)).toBe(want);
  });

  test('is what most valid examples are', () => {
    const valid = model.examples.filter(({ subject, valid }) => subject === request && valid).map(({ value }) => value);
    expect(valid.filter((value) => isUsual(value)).length).toBeGreaterThan(valid.length * 0.9);
  });
});

test('whatever type and members a command has, a usual one breaks no rule', () => {
  const members = model.shapes.find(({ name }) => name === request)!;
  const own = members.fields.filter(({ name }) => name !== type).map(({ name, type: { kind } }) => [name, kind] as const);
  const [serverSet] = members.serverSet.map(({ name }) => [name, 'string'] as const);
  const all = [...own, serverSet!];
  const types = [undefined, ...model.commands.map((command) => command.type), 'COMMAND_TYPE_UNSPECIFIED', 'NEWER'];
  const counts = { usual: 0, kept: 0 };
  for (let present = 0; present < 2 ** all.length; present++) {
    const there = all.filter((_, index) => (present & (2 ** index)) !== 0).map(([name, kind]) => [name, valueOf(kind)]);
    for (const word of types) {
      const value = { ...(word !== undefined && { [type]: word }), ...Object.fromEntries(there) };
      if (keepsAll(value)) counts.kept++;
      if (!isUsual(value)) continue;
      counts.usual++;
      if (!keepsAll(value)) expect.unreachable(JSON.stringify(value));
    }
  }
  expect(counts.usual).toBeGreaterThan(20);
  expect(counts.kept).toBeGreaterThanOrEqual(counts.usual);
});

function valueOf(kind: string): unknown {
  return kind === 'list' ? ['x'] : kind === 'message' ? {} : '1s';
}
