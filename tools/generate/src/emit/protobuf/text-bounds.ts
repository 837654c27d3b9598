import { createIndex, type Expression, type FieldType, type Model, type Shape, type StructuralId } from '@amapi-spec/model';
import type { CelRule } from './proto-rules.ts';
import { inLoops, type Occurrence } from './occurrences.ts';
import { mapParts } from '@amapi-spec/model/expression';

const tooLong: StructuralId = 'schema.max_length';

/**
 * Prints, for each message that carries a request, that no text in it is longer than its field allows; what a message itself bounds is an option
 * of its field. A duration is no text in a message.
 */
export function boundRules(model: Model, occurrences: ReadonlyMap<string, readonly Occurrence[]>): Map<string, CelRule> {
  const { brief } = createIndex(model).structural.get(tooLong);
  const conditions = new Map<string, string[]>();
  for (const shape of model.shapes) {
    if (shape.twin === undefined) continue;
    for (const { message, path, loops } of occurrences.get(shape.name) ?? [])
      conditions.set(message, [...(conditions.get(message) ?? []), ...boundsOf(shape, path).map((bound) => inLoops(loops, bound))]);
  }
  return new Map(
    [...conditions].flatMap(([message, parts]) =>
      parts.length === 0 ? [] : [[message, { id: tooLong, message: clause(brief), expression: parts.join(' && ') }]],
    ),
  );
}

/** A sentence as messages are written: in lower case and without a full stop. */
function clause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** Puts the bound of a text before each pattern that reads it, so that no engine walks through a longer one. */
export function guardPatterns(expression: Expression): Expression {
  if (expression.kind !== 'text') return mapParts(expression, guardPatterns);
  const { type, place } = expression.operand;
  if (expression.operator !== 'matches' || type.kind !== 'string' || type.maxLength === undefined) return expression;
  const operand = { kind: 'size', place, type: { kind: 'int' } } as const;
  return { kind: 'and', arguments: [{ kind: 'compare', operator: '<=', operand, value: type.maxLength }, expression] };
}

/** The greatest length of the text that a field holds, in code points; undefined for what is no text, or has none. */
export function textBound(type: FieldType): number | undefined {
  return type.kind === 'string' ? type.maxLength : undefined;
}

function boundsOf({ fields }: Shape, path: string): string[] {
  return fields.flatMap(({ protoName, type }) => {
    const member = `${path}.${protoName}`;
    const own = textBound(type);
    if (own !== undefined) return [`size(${member}) <= ${own}`];
    const inner = type.kind === 'list' ? textBound(type.items) : type.kind === 'map' ? type.keys?.maxLength : undefined;
    return inner === undefined ? [] : [`${member}.all(text, size(text) <= ${inner})`];
  });
}
