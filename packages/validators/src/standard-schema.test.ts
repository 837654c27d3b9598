import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { CommandRequest } from '@amapi-spec/types';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { commandForDeviceSchema, commandRequestSchema, operationSchema } from './index.ts';
import { model } from './test/model.ts';

const asStandard: StandardSchemaV1<CommandRequest> & StandardJSONSchemaV1<CommandRequest> = commandRequestSchema;

describe('Standard Schema', () => {
  test('gives the value back, or issues that keep their rule', async () => {
    const value = { type: 'LOCK' };
    expect(await asStandard['~standard'].validate(value)).toEqual({ value });
    expect(await asStandard['~standard'].validate({})).toMatchObject({ issues: [{ rule: 'request.type_or_params', path: ['type'] }] });
  });

  test('of a command for a device takes both in one', () => {
    const { validate } = commandForDeviceSchema['~standard'];
    expect(validate({ command: { type: 'REBOOT' }, device: { apiLevel: 30 } }).issues).toBeUndefined();
    expect(validate({ command: { type: 'REBOOT' }, device: { apiLevel: 23 } }).issues).toMatchObject([{ path: ['command', 'type'] }]);
    expect(validate({ command: { type: 'REBOOT' } }).issues).toMatchObject([{ rule: 'schema.required', path: ['device'] }]);
    expect(validate({ command: { type: 'REBOOT' }, device: {}, other: 1 }).issues).toMatchObject([{ rule: 'schema.unknown_field' }]);
  });
});

describe('Standard JSON Schema', () => {
  const requests = model.examples.filter(({ subject }) => subject === 'CommandRequest');

  test.each([
    ['draft-2020-12', new Ajv2020({ strict: false })],
    ['draft-07', new Ajv({ strict: false })],
  ] as const)('in %s judges the examples as the validator does', (target, ajv) => {
    const accepts = ajv.compile(asStandard['~standard'].jsonSchema.input({ target }));
    for (const { file, value, valid } of requests) expect(accepts(value), file).toBe(valid);
    expect(typeof ajv.compile(operationSchema['~standard'].jsonSchema.output({ target }))).toBe('function');
  });

  test('refuses a dialect that it does not speak', () => {
    expect(() => asStandard['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow(RangeError);
  });

  test('gives a copy each time', () => {
    const { input } = asStandard['~standard'].jsonSchema;
    expect(input({ target: 'draft-2020-12' })).not.toBe(input({ target: 'draft-2020-12' }));
  });
});
