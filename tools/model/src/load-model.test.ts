import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from './load-model.ts';

const { model, diagnostics } = loadModel(resolve(import.meta.dirname, '../../..'));

describe('the canon', () => {
  test('has nothing to report', () => {
    expect(diagnostics).toEqual([]);
  });

  test('is frozen all the way down', () => {
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`);
    };
    visit(model, 'model');
    expect(loose).toEqual([]);
  });

  test('is plain data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('derives the values of CommandType from the command files, in the order of their numbers', () => {
    const type = model?.enums.find(({ name }) => name === 'CommandType');
    expect(type?.values.slice(1).map(({ name }) => name)).toEqual(model?.commands.map((command) => command.type));
    const numbers = type?.values.map(({ protoNumber }) => protoNumber) ?? [];
    expect(numbers[0]).toBe(0);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });
});

describe('the two variants', () => {
  const shape = (name: string) => model?.shapes.find((candidate) => candidate.name === name);

  test('a request leaves out what the server sets, and says so', () => {
    const request = shape('CommandRequest');
    expect(request?.fields.map(({ name }) => name)).not.toContain('createTime');
    expect(request?.serverSet.map(({ name }) => name)).toContain('createTime');
    expect(shape('Command')?.fields.map(({ name }) => name)).toContain('createTime');
  });

  test('a request refers to requests, a response to responses', () => {
    const params = (name: string) => shape(name)?.fields.find((field) => field.name === 'wipeParams')?.type;
    expect(params('CommandRequest')).toEqual({ kind: 'message', shape: 'WipeParamsRequest' });
    expect(params('Command')).toEqual({ kind: 'message', shape: 'WipeParams' });
  });

  test('a command for a device is sent, its device is not', () => {
    const types = shape('CommandForDevice')?.fields.map(({ type }) => type);
    expect(types).toEqual([
      { kind: 'message', shape: 'CommandRequest' },
      { kind: 'message', shape: 'Device' },
    ]);
  });

  test('what no request reaches has one variant', () => {
    expect(shape('EsimInfo')).toBeDefined();
    expect(shape('EsimInfoRequest')).toBeUndefined();
  });
});
