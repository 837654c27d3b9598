import { createIndex } from '@amapi-spec/model';
import { lowerExpression, printCel } from '@amapi-spec/model/expression';
import { evaluate, judge } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf } from './cases/cases.ts';
import { createDraw } from './cases/draw.ts';
import { createLiterals, type Literals } from './cases/literals.ts';
import { type ConditionLiterals, makeCondition } from './cases/make-condition.ts';
import { type Condition, emitConditions } from './emit-conditions.ts';
import { createCelTexts } from './judges/cel-judge.ts';
import { createProtoTexts } from './judges/proto-texts.ts';
import { readSpecModel } from './spec-model.ts';
import type { Case } from './subject.ts';

const spec = readSpecModel();
const context = createIndex(spec);
const RULES = 120;
const VALUES = 100;

it(
  'rules that nobody wrote mean the same in CEL, the reference, the validators, the JSON Schema and the .proto',
  { timeout: 180_000 },
  async () => {
    const subjects = [spec.roles.pair.shape, spec.roles.command.result];
    const literals = literalsOf(createLiterals(spec));
    const wrong: string[] = [];
    for (const subject of subjects) {
      const rules: Condition[] = [];
      const conditions = fc.gen().map((gen) => makeCondition(spec, subject, createDraw(gen), literals));
      for (const text of fc.sample(conditions, { seed: 20_261_122, numRuns: RULES * 5 })) {
        if (rules.length === RULES) break;
        const lowered = lowerExpression(text, subject, context);
        const shape = `Rule${rules.length}`;
        if (lowered.ok)
          rules.push({
            shape,
            shapes: [{ ...createIndex(spec).shapes.get(subject), name: shape, schema: shape }],
            text,
            expression: lowered.expression,
          });
      }
      expect(rules.length).toBe(RULES);
      const emitted = await emitConditions(spec, rules);
      const values = wellFormed(subject);
      const planCel = createCelTexts(spec, subject);
      const planProto = createProtoTexts(spec, subject);
      let inMessages = 0;
      for (const [index, { text, expression }] of rules.entries()) {
        const inCel = planCel(text);
        const inProto = planProto(expression);
        const again = lowerExpression(printCel(expression), subject, context);
        if (!again.ok) throw new Error(`${text} prints as ${printCel(expression)}, which is refused`);
        for (const { value } of values) {
          const wanted = inCel(value);
          const message = inProto(value);
          const says = {
            reference: evaluate(expression, value),
            printed: evaluate(again.expression, value),
            validator: emitted[index]!.validator(value),
            jsonSchema: emitted[index]!.jsonSchema(value),
            protobuf: message ?? wanted,
          };
          if (message !== undefined) inMessages++;
          const differing = Object.entries(says).flatMap(([name, said]) => (said === wanted ? [] : [name]));
          if (differing.length > 0 && wrong.length < 10)
            wrong.push(`${differing.join(', ')} of ${text} on ${JSON.stringify(value)}: CEL says ${wanted}`);
        }
      }
      // Values that no message can hold are left out there; most are not.
      expect(inMessages).toBeGreaterThan((rules.length * values.length) / 4);
    }
    expect(wrong).toEqual([]);
  },
);

/** What the spec's examples and rules have at a place, so that comparisons are sometimes true. */
function literalsOf(found: Literals): ConditionLiterals {
  const orElse = <T>(values: readonly T[], otherwise: readonly T[]): readonly T[] => (values.length === 0 ? otherwise : values);
  return {
    patterns: ['^[0-9]{1,5}$', '[a-z]', '^\\d+$', '^(?:LPA:)?1', '\\p{L}$', '^[A-Za-z][0-9A-Za-z_]*(?:\\.[A-Za-z][0-9A-Za-z_]*)+$'],
    textsAt: (key) => orElse(found.textsAt(key), ['', 'a']).map((text) => text.slice(0, 40)),
    numbersAt: (key) => orElse(found.numbersAt(key), [0, 30]),
  };
}

/** Cases of a subject whose form is right, and which Protobuf can hold. */
function wellFormed(subject: Case['subject']): Case[] {
  const cases = casesOf(spec).filter(
    (made) =>
      made.subject === subject &&
      judge(spec, subject, made.value).structural.length === 0 &&
      !/\\ud[89a-f]/i.test(JSON.stringify(made.value)),
  );
  return fc.sample(cases, { seed: 11, numRuns: VALUES });
}
