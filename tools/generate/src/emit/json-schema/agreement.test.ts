import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readModel } from '@amapi-spec/model';
import { isAccepted, isRecord, judge, walkStructure } from '@amapi-spec/model/reference';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { buildBundle } from './bundle.ts';
import { buildOpenApi } from './openapi.ts';
import { ruleToJsonSchema } from './rule-to-json-schema.ts';
import { shapeValue } from './test/shape-value.ts';

const model = readModel(repository);
const bundle = buildBundle(model);
const ajv = new Ajv2020({ strict: false, logger: false });
ajv.addSchema({ $id: 'bundle', ...bundle });
ajv.addSchema({ $id: 'openapi', ...buildOpenApi(model) });

function validatorOf(shape: string, rule?: string): ValidateFunction {
  return ajv.compile({ $ref: `bundle#/$defs/${shape}${rule === undefined ? '' : `/$defs/${rule}`}` });
}

describe('the example of a rule', () => {
  const rows = model.rules
    .filter(({ severity }) => severity === 'error')
    .flatMap((rule) => rule.examples.map((example) => [`${rule.id}: ${example.name}`, rule, example] as const));
  test.each(rows)('%s', (_, rule, example) => {
    const carried = ruleToJsonSchema(rule, model) !== undefined;
    expect(validatorOf(rule.judgedAs)(example.value)).toBe(example.good || !carried);
  });
});

describe('generated values get the verdict of the reference judge as', () => {
  test.each(['CommandRequest', 'CommandForDevice', 'Command', 'Operation', 'Device', 'ListOperationsResponse', 'HttpError'])(
    '%s',
    (shape) => {
      const validate = validatorOf(shape);
      const notCarried = Object.fromEntries(
        model.rules.filter((rule) => ruleToJsonSchema(rule, model) === undefined).map(({ id }) => [id, 'off' as const]),
      );
      fc.assert(
        fc.property(shapeValue(model, shape), (value) => {
          expect(validate(value)).toBe(isAccepted(judge(model, shape, value, { levels: notCarried })));
        }),
        { numRuns: 600, seed: 20260917 },
      );
    },
  );
});

describe('a body gets in OpenAPI the verdict that it gets in JSON Schema, as', () => {
  const bodies = [...new Set(model.methods.flatMap(({ request }) => request?.shape ?? []))];
  test.each(bodies)('%s', (shape) => {
    const inOpenApi = ajv.compile({ $ref: `openapi#/components/schemas/${shape}` });
    const alone = validatorOf(shape);
    const verdicts = new Set<boolean>();
    const compare = (value: unknown): void => {
      verdicts.add(alone(value));
      expect(inOpenApi(value)).toBe(alone(value));
    };
    model.examples.filter(({ subject }) => subject === shape).forEach(({ value }) => compare(value));
    fc.assert(fc.property(shapeValue(model, shape), compare), { numRuns: 600, seed: 20260917 });
    expect(verdicts).toEqual(new Set([true, false]));
  });
});

describe('each rule alone, on values of the right form, gives the verdict of the reference judge for', () => {
  const subjects = [...new Set(model.rules.map(({ subject }) => subject))];
  test.each(subjects)('%s', (subject) => {
    const rules = model.rules.filter((rule) => rule.subject === subject && ruleToJsonSchema(rule, model) !== undefined);
    const validators = rules.map(({ id }) => validatorOf(subject, id));
    const broken = new Set<string>();
    const compare = (value: unknown): void => {
      const { structural, rules: findings } = judge(model, subject, value, { levels: everyRule });
      if (structural.length > 0) return;
      const found = rules.filter((_, index) => !validators[index]!(value)).map(({ id }) => id);
      for (const id of found) broken.add(id);
      expect(found).toEqual(findings.map(({ id }) => id).filter((id) => rules.some((rule) => rule.id === id)));
    };
    const examples = exampleValues(subject);
    examples.forEach(compare);
    const mixed = fc.tuple(fc.constantFrom(...examples), shapeValue(model, subject)).map(([example, generated]) => mix(example, generated));
    fc.assert(fc.property(fc.oneof(shapeValue(model, subject), mixed), compare), { numRuns: 600, seed: 20260917 });
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });
});

const everyRule = Object.fromEntries(model.rules.map(({ id }) => [id, 'error' as const]));

/** Every value of a subject in the examples of all rules. */
function exampleValues(subject: string): unknown[] {
  return model.rules
    .flatMap((rule) => rule.examples.flatMap(({ value }) => walkStructure(model, rule.judgedAs, value).objects))
    .filter(({ shape }) => shape.name === subject)
    .map(({ value }) => value);
}

/** Lays generated members over an example's, one level down where both are objects. */
function mix(example: unknown, generated: unknown): unknown {
  const [under, over] = [example as Readonly<Record<string, unknown>>, generated as Readonly<Record<string, unknown>>];
  const names = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      isRecord(under[name]) && isRecord(over[name]) ? { ...over[name], ...under[name] } : (under[name] ?? over[name]),
    ]),
  );
}
