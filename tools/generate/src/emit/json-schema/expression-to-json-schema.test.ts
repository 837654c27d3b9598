import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression, Operand, Place, PlaceType } from '@amapi-spec/model';
import { evaluate } from '@amapi-spec/model/reference';
import { expressionToJsonSchema } from './expression-to-json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { partExpression, partFields, partValue, withDefaults, zeroValue } from './test/part-expressions.ts';

const ajv = new Ajv2020({ strict: false, logger: false });

function accepts(schema: JsonSchema, values: readonly unknown[]): boolean[] {
  const root = { allOf: [schema] };
  const validate = ajv.compile(root);
  const verdicts = values.map((value) => validate(value));
  ajv.removeSchema(root);
  return verdicts;
}

function place(...names: string[]): Place {
  const steps = names.map((name) => ({ kind: 'field', name, protoName: name, type: partFields[name]! }) as const);
  return { root: 'this', steps, type: steps.at(-1)!.type };
}

function operand(kind: Operand['kind'], at: Place, type: PlaceType = at.type): Operand {
  return { kind, place: at, type: kind === 'size' ? { kind: 'int' } : (type as Operand['type']) };
}

const text = operand('value', place('text'));
const partText = operand('value', place('part', 'text'));
const variable = (type: PlaceType): Place => ({ root: { variable: 'x' }, steps: [], type });

describe('a leaf requires its path if and only if the default does not satisfy it', () => {
  test.each<[string, Expression, JsonSchema]>([
    [
      'text == "a"',
      { kind: 'compare', operator: '==', operand: text, value: 'a' },
      { properties: { text: { const: 'a' } }, required: ['text'] },
    ],
    ['text != "a"', { kind: 'compare', operator: '!=', operand: text, value: 'a' }, { properties: { text: { not: { const: 'a' } } } }],
    [
      'text.matches("^a+$"), of a text with a bound',
      { kind: 'text', operator: 'matches', operand: operand('value', place('text'), { kind: 'string', maxLength: 5 }), value: '^a+$' },
      { properties: { text: { if: { maxLength: 5 }, then: { pattern: '^a+$', not: { pattern: '[^!-~]$' } } } }, required: ['text'] },
    ],
    [
      'part.text != ""',
      { kind: 'compare', operator: '!=', operand: partText, value: '' },
      {
        properties: { part: { properties: { text: { not: { const: '' } } }, required: ['text'] } },
        required: ['part'],
      },
    ],
    [
      '!has(part.text)',
      { kind: 'not', argument: { kind: 'has', place: place('part', 'text') } },
      { properties: { part: { properties: { text: { not: {} } } } } },
    ],
    ['has(words)', { kind: 'has', place: place('words') }, { properties: { words: { minItems: 1 } }, required: ['words'] }],
    ['!has(words)', { kind: 'not', argument: { kind: 'has', place: place('words') } }, { properties: { words: { maxItems: 0 } } }],
    [
      'count < 1',
      { kind: 'compare', operator: '<', operand: operand('value', place('count')), value: 1 },
      { properties: { count: { exclusiveMaximum: 1 } } },
    ],
    [
      'size(text) >= 2',
      { kind: 'compare', operator: '>=', operand: operand('size', place('text')), value: 2 },
      { properties: { text: { minLength: 2 } }, required: ['text'] },
    ],
    ['size(text) >= 0', { kind: 'compare', operator: '>=', operand: operand('size', place('text')), value: 0 }, true],
    ['size(labels) < 0', { kind: 'compare', operator: '<', operand: operand('size', place('labels')), value: 0 }, false],
    ['flag', { kind: 'truth', place: place('flag') }, { properties: { flag: { const: true } }, required: ['flag'] }],
    ['text in []', { kind: 'in', operand: text, values: [] }, false],
    [
      'text.startsWith("$")',
      { kind: 'text', operator: 'startsWith', operand: text, value: '$' },
      { properties: { text: { pattern: '^\\$' } }, required: ['text'] },
    ],
    [
      'text.matches("^a*$")',
      { kind: 'text', operator: 'matches', operand: text, value: '^a*$' },
      { properties: { text: { pattern: '^a*$', not: { pattern: '[^!-~]$' } } } },
    ],
  ])('%s', (_, expression, want) => {
    expect(expressionToJsonSchema(expression, zeroValue)).toEqual(want);
  });
});

describe('a macro', () => {
  const isA: Expression = { kind: 'compare', operator: '==', operand: operand('value', variable({ kind: 'string' })), value: 'a' };

  test('over a list becomes items or contains', () => {
    const over = (operator: 'all' | 'exists'): JsonSchema =>
      expressionToJsonSchema({ kind: 'quantifier', operator, place: place('words'), over: 'list', variable: 'x', body: isA }, zeroValue);
    expect(over('all')).toEqual({ properties: { words: { items: { const: 'a' } } } });
    expect(over('exists')).toEqual({ properties: { words: { contains: { const: 'a' } } }, required: ['words'] });
  });

  test('over keys becomes propertyNames', () => {
    const expression: Expression = { kind: 'quantifier', operator: 'all', place: place('labels'), over: 'map', variable: 'x', body: isA };
    expect(expressionToJsonSchema(expression, zeroValue)).toEqual({ properties: { labels: { propertyNames: { const: 'a' } } } });
  });

  test('over a key and its value becomes patternProperties for the other keys', () => {
    const value: Place = {
      root: 'this',
      steps: [...place('labels').steps, { kind: 'entry', variable: 'x', type: { kind: 'string' } }],
      type: { kind: 'string' },
    };
    const isB: Expression = { kind: 'compare', operator: '==', operand: operand('value', value), value: 'b' };
    const body: Expression = { kind: 'or', arguments: [isA, isB] };
    const schema = expressionToJsonSchema(
      { kind: 'quantifier', operator: 'all', place: place('labels'), over: 'map', variable: 'x', body },
      zeroValue,
    );
    expect(schema).toEqual({ properties: { labels: { patternProperties: { '^(?!a(?![\\s\\S]))': { const: 'b' } } } } });
    expect(accepts(schema, [{ labels: { a: 'z', c: 'b' } }, { labels: { ab: 'z' } }])).toEqual([true, false]);
  });

  test('whose body reads the subject is decided outside of the list', () => {
    const body: Expression = { kind: 'or', arguments: [isA, { kind: 'truth', place: place('flag') }] };
    const schema = expressionToJsonSchema(
      { kind: 'quantifier', operator: 'all', place: place('words'), over: 'list', variable: 'x', body },
      zeroValue,
    );
    expect(accepts(schema, [{ flag: true, words: ['b'] }, { words: ['b'] }, { words: ['a'] }])).toEqual([true, false, true]);
  });
});

test('conditions on members of one object are written as one object', () => {
  const expression: Expression = {
    kind: 'and',
    arguments: [
      { kind: 'has', place: place('text') },
      { kind: 'has', place: place('part', 'text') },
    ],
  };
  expect(expressionToJsonSchema(expression, zeroValue)).toEqual({
    properties: { part: { required: ['text'] } },
    required: ['text', 'part'],
  });
});

test('generated expressions give the verdict of the reference evaluator on every value', () => {
  const verdicts = { yes: 0, no: 0 };
  fc.assert(
    fc.property(partExpression(3), fc.array(partValue, { minLength: 12, maxLength: 12 }), (expression, values) => {
      const given = [{}, ...values];
      const want = given.map((value) => evaluate(withDefaults(expression), value));
      for (const verdict of want) verdicts[verdict ? 'yes' : 'no']++;
      expect(accepts(expressionToJsonSchema(expression, zeroValue), given)).toEqual(want);
    }),
    { numRuns: 600, seed: 20260917 },
  );
  expect(Math.min(verdicts.yes, verdicts.no)).toBeGreaterThan(2000);
});

test('the denial of an expression gives the opposite verdict', () => {
  fc.assert(
    fc.property(partExpression(2), fc.array(partValue, { minLength: 8, maxLength: 8 }), (expression, values) => {
      const denied = accepts(expressionToJsonSchema({ kind: 'not', argument: expression }, zeroValue), values);
      expect(denied).toEqual(accepts(expressionToJsonSchema(expression, zeroValue), values).map((verdict) => !verdict));
    }),
    { numRuns: 200, seed: 20260917 },
  );
});
