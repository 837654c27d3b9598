import { evaluate } from '@amapi-spec/model/reference';
import { expect, it } from 'vitest';
import { readCelCases } from './cel-suite.ts';
import { emitConditions } from './emit-conditions.ts';
import { readSpecModel } from './spec-model.ts';

const spec = readSpecModel();
const { total, inside } = readCelCases(spec.roles);
const withInput = inside.filter(({ expression }) => expression.kind !== 'literal');

// Golden: more of the suite inside is welcome, less of it is a loss. The rest uses types or functions that the rule language leaves out.
it('takes this many cases of the CEL project', () => {
  expect({ total, inside: inside.length, withInput: withInput.length }).toEqual({ total: 2344, inside: 250, withInput: 243 });
});

it('evaluates each of them as CEL does', () => {
  const wrong = inside.filter(({ expression, value, wanted }) => evaluate(expression, value) !== wanted);
  expect(wrong.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
});

it('emits validators and JSON Schemas that judge each input as CEL does', { timeout: 120_000 }, async () => {
  const emitted = await emitConditions(spec, withInput);
  const wrong = withInput.filter(({ wanted, value }, index) => {
    const { validator, jsonSchema } = emitted[index]!;
    return validator(value) !== wanted || jsonSchema(value) !== wanted;
  });
  expect(wrong.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
});
