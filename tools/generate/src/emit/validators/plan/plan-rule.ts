import { definitionOf, type Expression, pointsAtEach, type QuantifierExpression, type Rule } from '@amapi-spec/model';
import { allOf, negate, nodesOf, placeOf } from '@amapi-spec/model/expression';
import type { Purpose } from './checks/check-planner.ts';
import { planCheck } from './checks/index.ts';
import type { PlanContext } from './context.ts';
import { impliedGuards } from './implied-guards.ts';
import { planTest } from './plan-test.ts';
import { readBare, readPlace, variableName } from './read.ts';
import { tellOnly } from './tell.ts';
import type { Finding, RulePlan } from './types.ts';

/** Plans a rule for a walk that only asks whether it is broken, or for the one that collects issues; nothing where the members' visit judges it. */
export function planRule(rule: Rule, collects: boolean, context: PlanContext): RulePlan[] {
  const purpose: Purpose = !collects ? 'fact' : pointsAtEach(rule) ? 'each' : 'one';
  const finding = planFinding(rule, purpose, context);
  if (finding === undefined) return [];
  const reads = readsMembersOnly(rule) ? 'members' : 'deep';
  return [{ id: rule.id, reads, ...(rule.severity === 'off' && { isOff: true }), finding: tellOnly(finding, collects ? rule.tells : []) }];
}

function planFinding({ body }: Rule, purpose: Purpose, context: PlanContext): Finding | undefined {
  if (body.kind === 'check') return planCheck(body.check, purpose, context);
  const guards = impliedGuards(
    body.guards.map(({ known }) => known),
    body.require,
  );
  return planRequirement(body.require, guards, purpose, context);
}

/** A requirement on every element is looked at element by element, unless there is to be one issue for all; anything else at once. */
export function planRequirement(require: Expression, guards: readonly Expression[], purpose: Purpose, context: PlanContext): Finding {
  const alternatives = require.kind === 'or' ? require.arguments : [require];
  const loop = alternatives.find((part) => part.kind === 'quantifier' && part.operator === 'all');
  if (loop?.kind !== 'quantifier' || purpose === 'one')
    return { kind: 'one', test: planTest(allOf([...guards, negate(require)]), context) };
  const others = alternatives.filter((part) => part !== loop);
  const before = allOf([...guards, ...others.map(negate)]);
  return { ...planLoop(loop, purpose, context), ...(before.kind !== 'literal' && { before: planTest(before, context) }) };
}

function planLoop({ place, over, variable, body }: QuantifierExpression, purpose: Purpose, context: PlanContext): Finding {
  return {
    kind: 'each',
    over: over === 'map' ? readBare(place, context) : readPlace(place, context),
    as: over === 'map' ? 'key' : 'element',
    variable: variableName(variable, context),
    test: planTest(negate(body), context),
    isPlaced: purpose === 'each',
  };
}

/** Tells whether a rule reads nothing below the subject's own members: what is malformed is not in a local. */
function readsMembersOnly({ body, reads }: Rule): boolean {
  if (body.kind === 'check') return reads.every((path) => path.length === 1) && !looksInside.has(definitionOf(body.check.name).issues);
  return [body.require, ...body.guards.map(({ known }) => known)].every(isShallow);
}

const looksInside: ReadonlySet<string> = new Set(['elements', 'keys']);

function isShallow(expression: Expression): boolean {
  return [...nodesOf(expression)].every((node) => node.kind !== 'quantifier' && (placeOf(node)?.steps.length ?? 1) === 1);
}
