import type { CompareExpression, Operand, PlaceType, TextExpression } from '@amapi-spec/model';
import { compareValues, type TestExpression, testText } from '@amapi-spec/model/expression';
import { allOf, bounded, not, type JsonSchema } from './json-schema.ts';
import { textSchema } from './text-pattern.ts';

/** What a leaf requires of the value at its place, and its verdict when there is none. */
export interface LeafSchema {
  readonly schema: JsonSchema;
  readonly absent: boolean;
}

/** Gives an enum's zero value by the enum's name: what an absent member of that type counts as. */
export type ZeroValue = (enumName: string) => string;

/** Translates a leaf to a schema of the value at its place. */
export function leafToJsonSchema(leaf: TestExpression, zeroValue: ZeroValue): LeafSchema {
  switch (leaf.kind) {
    case 'has':
      return { schema: presence(leaf.place.type), absent: false };
    case 'truth':
      return { schema: { const: true }, absent: false };
    case 'in':
      return {
        schema: leaf.values.length === 0 ? false : { enum: [...leaf.values] },
        absent: leaf.values.includes(defaultOf(leaf.operand, zeroValue)),
      };
    case 'text':
      return { schema: boundedText(leaf), absent: testText(leaf.operator, '', leaf.value) };
    case 'compare': {
      const zero = defaultOf(leaf.operand, zeroValue);
      return { schema: comparison(leaf), absent: compareValues(leaf.operator, zero, leaf.value) };
    }
  }
}

/** Bounds come before patterns of any length; the literals of the other tests are found without a way back. */
function boundedText({ operand: { type }, operator, value }: TextExpression): JsonSchema {
  const schema = textSchema(operator, value);
  return operator === 'matches' && type.kind === 'string' ? bounded(type.maxLength, schema) : schema;
}

/** A list or map that is empty counts as absent. */
export function presence(type: PlaceType): JsonSchema {
  if (type.kind === 'list') return { minItems: 1 };
  if (type.kind === 'map') return { minProperties: 1 };
  return true;
}

/** What an absent value counts as. */
export function defaultOf(operand: Operand, zeroValue: ZeroValue): string | number | boolean {
  if (operand.kind === 'size') return 0;
  switch (operand.type.kind) {
    case 'string':
      return '';
    case 'int':
      return 0;
    case 'bool':
      return false;
    case 'enum':
      return zeroValue(operand.type.enum);
  }
}

function comparison({ operand, operator, value }: CompareExpression): JsonSchema {
  if (operator === '!=') return not(comparison({ kind: 'compare', operand, operator: '==', value }));
  if (operand.kind === 'size') return sizeComparison(operand.place.type, operator, Number(value));
  switch (operator) {
    case '==':
      return { const: value };
    case '<':
      return { exclusiveMaximum: value };
    case '<=':
      return { maximum: value };
    case '>':
      return { exclusiveMinimum: value };
    case '>=':
      return { minimum: value };
  }
}

/** Sizes are whole and never negative, so every comparison is a closed range of them. */
function sizeComparison(type: PlaceType, operator: Exclude<CompareExpression['operator'], '!='>, value: number): JsonSchema {
  const [minimum, maximum] = sizeRange(operator, value);
  if (maximum < 0) return false;
  const noun = type.kind === 'list' ? 'Items' : type.kind === 'map' ? 'Properties' : 'Length';
  return allOf([
    minimum <= 0 && maximum === Infinity
      ? true
      : {
          ...(minimum > 0 ? { [`min${noun}`]: minimum } : {}),
          ...(maximum < Infinity ? { [`max${noun}`]: maximum } : {}),
        },
  ]);
}

function sizeRange(operator: Exclude<CompareExpression['operator'], '!='>, value: number): readonly [number, number] {
  switch (operator) {
    case '==':
      return [value, value];
    case '<':
      return [0, value - 1];
    case '<=':
      return [0, value];
    case '>':
      return [value + 1, Infinity];
    case '>=':
      return [value, Infinity];
  }
}
