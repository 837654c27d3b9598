import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../../../model/src/index.ts';
import type { Model, Rule } from '../../../../model/src/model.ts';
import { isAccepted, judge } from '../../../../model/src/reference/judge.ts';
import { buildBundle } from './bundle.ts';
import { ruleToJsonSchema } from './rule-to-json-schema.ts';
import { shapeValue } from './test/shape-value.ts';

const model = load();
const bundle = buildBundle(model);
const ajv = new Ajv2020({ strict: false, logger: false });
ajv.addSchema({ $id: 'bundle', ...bundle });

function load(): Model {
  const { model: loaded, diagnostics } = loadModel(new URL('../../../../..', import.meta.url).pathname);
  if (loaded === undefined) throw new Error(JSON.stringify(diagnostics));
  return loaded;
}

function validatorOf(shape: string, rule?: string): ValidateFunction {
  return ajv.compile({ $ref: `bundle#/$defs/${shape}${rule === undefined ? '' : `/$defs/${rule}`}` });
}

const familyOf = (rule: Rule): string =>
  model.shapes.some(({ name, schema }) => name === rule.subject && schema.endsWith('Params')) || rule.subject === 'UserFacingMessageRequest'
    ? 'CommandRequest'
    : rule.subject;

describe('the example of a rule', () => {
  const rows = model.rules
    .filter(({ severity }) => severity === 'error')
    .flatMap((rule) => rule.examples.map((example) => [`${rule.id}: ${example.name}`, rule, example] as const));
  test.each(rows)('%s', (_, rule, example) => {
    const carried = ruleToJsonSchema(rule, model) !== undefined;
    expect(validatorOf(familyOf(rule))(example.value)).toBe(example.valid || !carried);
  });
});

describe('generated values get the verdict of the reference judge as', () => {
  test.each(['CommandRequest', 'CommandForDevice', 'Command', 'Operation', 'Device', 'ListOperationsResponse', 'HttpError'])('%s', (shape) => {
    const validate = validatorOf(shape);
    const notCarried = Object.fromEntries(model.rules.filter((rule) => ruleToJsonSchema(rule, model) === undefined).map(({ id }) => [id, 'off' as const]));
    fc.assert(
      fc.property(shapeValue(model, shape), (value) => {
        expect(validate(value), JSON.stringify(validate.errors)).toBe(isAccepted(judge(model, shape, value, { levels: notCarried })));
      }),
      { numRuns: 1500, seed: 20260917 },
    );
  });
});

describe('each rule alone, on values of the right form, gives the verdict of the reference judge for', () => {
  const subjects = [...new Set(model.rules.map(({ subject }) => subject))];
  test.each(subjects)('%s', (subject) => {
    const rules = model.rules.filter((rule) => rule.subject === subject && ruleToJsonSchema(rule, model) !== undefined);
    const validators = rules.map(({ id }) => validatorOf(subject, id));
    const levels = Object.fromEntries(model.rules.map(({ id }) => [id, 'error' as const]));
    fc.assert(
      fc.property(shapeValue(model, subject), (value) => {
        const { structural, rules: findings } = judge(model, subject, value, { levels });
        if (structural.length > 0) return;
        const broken = rules.filter((_, index) => !validators[index]!(value)).map(({ id }) => id);
        const want = findings.map(({ id }) => id).filter((id) => rules.some((rule) => rule.id === id));
        expect(broken).toEqual(want);
      }),
      { numRuns: 1500, seed: 20260917 },
    );
  });
});
