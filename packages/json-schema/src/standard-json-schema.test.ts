import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import type { StandardJSONSchemaV1 } from '@standard-schema/spec';
import type { CommandRequest } from '@amapi-spec/types';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { standardJsonSchemaFor } from './index.ts';
import type { ShapeName } from './index.ts';

const asStandard: StandardJSONSchemaV1<CommandRequest> = standardJsonSchemaFor('CommandRequest');
const requests = readModel(repository).examples.filter(({ subject }) => subject === 'CommandRequest');

describe('Standard JSON Schema', () => {
  test.each([
    ['draft-2020-12', new Ajv2020({ strict: false })],
    ['draft-07', new Ajv({ strict: false })],
  ] as const)('in %s judges the examples as they say', (target, ajv) => {
    expect(requests.length).toBeGreaterThan(50);
    const accepts = ajv.compile(asStandard['~standard'].jsonSchema.input({ target }));
    for (const { file, value, valid } of requests) expect(accepts(value), file).toBe(valid);
    expect(ajv.compile(standardJsonSchemaFor('Operation')['~standard'].jsonSchema.output({ target }))({ done: 1 })).toBe(false);
  });

  test.each(['draft-2020-12', 'draft-07'] as const)('in %s names its dialect and holds no keyword of this project', (target) => {
    const schema = asStandard['~standard'].jsonSchema.input({ target });
    expect(schema['$schema']).toMatch(target === 'draft-07' ? /draft-07/ : /2020-12/);
    expect(JSON.stringify(schema)).not.toMatch(/"x-/);
  });

  test('refuses a dialect that it does not know', () => {
    expect(() => asStandard['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toThrow(RangeError);
  });

  test('refuses a name that is none', () => {
    expect(() => standardJsonSchemaFor('toString' as ShapeName)).toThrow(RangeError);
  });

  test('gives a copy each time', () => {
    const { input } = asStandard['~standard'].jsonSchema;
    const given = input({ target: 'draft-2020-12' });
    delete given['$defs'];
    expect(input({ target: 'draft-2020-12' })['$defs']).toBeTypeOf('object');
  });
});
