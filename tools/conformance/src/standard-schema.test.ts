import { standardJsonSchemaFor } from '@amapi-spec/json-schema';
import { commandRequestSchema } from '@amapi-spec/validators/command-request';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';

type Command = StandardSchemaV1.InferOutput<typeof commandRequestSchema>;

/** As the READMEs of both packages put them together. */
const both: StandardSchemaV1<Command> & StandardJSONSchemaV1<Command> = {
  '~standard': { ...commandRequestSchema['~standard'], ...standardJsonSchemaFor('CommandRequest')['~standard'] },
};

it.each([
  [{ type: 'LOCK' }, true],
  [{ type: 'LOKC' }, false],
  [{ wipeParams: {} }, true],
  [{ type: 'LOCK', wipeParams: {} }, false],
])('a schema of both packages validates and describes: %j', async (value, valid) => {
  const { issues } = await both['~standard'].validate(value);
  expect(issues === undefined).toBe(valid);
  const schema = both['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
  expect(new Ajv2020({ strict: false }).validate(schema, value)).toBe(valid);
});
