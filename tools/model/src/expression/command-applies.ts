import type { Expression, Place } from '../contract/expression.ts';
import type { CommandType } from '../contract/model.ts';
import type { ExpressionContext } from './lower-expression.ts';
import { extendPlace, toPlaceType } from './place.ts';
import { allOf, anyOf, negate } from './simplify.ts';

/** Where the command is, from each subject that has one. */
const COMMAND_PATHS: Readonly<Record<string, readonly string[]>> = {
  CommandRequest: [],
  Command: [],
  CommandForDevice: ['command'],
};

/**
 * Builds the condition that a subject's command is inferred to be one of `wanted`: its `type`, where that says something, else the type of the
 * only params member. Undefined for a subject that is no command (params shapes are reached under their own command alone).
 */
export function commandApplies(
  wanted: readonly string[],
  subject: string,
  commands: readonly CommandType[],
  context: ExpressionContext,
): Expression | undefined {
  const path = COMMAND_PATHS[subject];
  if (path === undefined) return undefined;
  const command = path.reduce((place, name) => selectField(place, name, context), rootOf(subject));
  const type = selectField(command, 'type', context);
  if (type.type.kind !== 'enum') return undefined;
  const operand = { kind: 'value', place: type, type: type.type } as const;
  const zero = context.enumType(type.type.enum)?.values.find((value) => value.unspecified)?.name ?? '';
  const params = commands.flatMap((candidate) => (candidate.params === undefined ? [] : [candidate.params.field]));
  const owned = commands.flatMap((candidate) => (wanted.includes(candidate.type) && candidate.params ? [candidate.params.field] : []));
  const has = (field: string): Expression => ({ kind: 'has', place: selectField(command, field, context) });
  const [first = ''] = wanted;
  const stated: Expression =
    wanted.length === 1 ? { kind: 'compare', operator: '==', operand, value: first } : { kind: 'in', operand, values: [...wanted] };
  const unstated = anyOf([negate({ kind: 'has', place: type }), { kind: 'compare', operator: '==', operand, value: zero }]);
  const alone = owned.map((field) => allOf([has(field), ...params.filter((other) => other !== field).map((other) => negate(has(other)))]));
  return anyOf([stated, allOf([unstated, anyOf(alone)])]);
}

/** Returns the place of a subject itself. */
function rootOf(shape: string): Place {
  return { root: 'this', steps: [], type: { kind: 'message', shape } };
}

/** Returns the place of a field; throws when the shape has no such field, which the spec's own schemas rule out. */
function selectField(place: Place, name: string, context: ExpressionContext): Place {
  const shape = place.type.kind === 'message' ? context.shape(place.type.shape) : undefined;
  const field = shape?.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${shape?.name ?? place.type.kind} has no field ${name}`);
  return extendPlace(place, { kind: 'field', name, protoName: field.protoName, type: toPlaceType(field.type) });
}
