import type { Expression, Place } from '../contract/expression.ts';
import { commandPath } from '../contract/command-path.ts';
import type { CommandType } from '../contract/model.ts';
import { placeAt } from '../query/place-at.ts';
import type { ExpressionContext } from './context.ts';
import { allOf, anyOf, negate } from './algebra.ts';

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
  const path = commandPath(context.roles, subject);
  if (path === undefined) return undefined;
  const at = (...names: string[]): Place => placeAt(context.shapes.get(subject), [...path, ...names], context.shapes);
  const type = at(context.roles.command.type);
  if (type.type.kind !== 'enum') return undefined;
  const operand = { kind: 'value', place: type, type: type.type } as const;
  const params = commands.flatMap((candidate) => (candidate.params === undefined ? [] : [candidate.params.field]));
  const owned = commands.flatMap((candidate) => (wanted.includes(candidate.type) && candidate.params ? [candidate.params.field] : []));
  const has = (field: string): Expression => ({ kind: 'has', place: at(field) });
  const [first = ''] = wanted;
  const stated: Expression =
    wanted.length === 1 ? { kind: 'compare', operator: '==', operand, value: first } : { kind: 'in', operand, values: [...wanted] };
  const unstated = anyOf([
    negate({ kind: 'has', place: type }),
    { kind: 'compare', operator: '==', operand, value: context.roles.command.unspecified },
  ]);
  const alone = owned.map((field) => allOf([has(field), ...params.filter((other) => other !== field).map((other) => negate(has(other)))]));
  return anyOf([stated, allOf([unstated, anyOf(alone)])]);
}
