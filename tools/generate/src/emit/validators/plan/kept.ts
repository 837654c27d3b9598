import {
  allFields,
  commandPath,
  createIndex,
  type Expression,
  type Model,
  type Place,
  placeAt,
  type Rule,
  type Shape,
} from '@amapi-spec/model';
import { nodesOf, placeOf } from '@amapi-spec/model/expression';
import type { Keeper } from './checks/check-planner.ts';
import { keepForCheck } from './checks/index.ts';
import type { KeptNode, KeptNodes } from './kept-node.ts';
import { fallbackOf, memberName } from './read.ts';
import type { Fallback } from './test.ts';

/** What some rules read of one shape. */
export interface Kept {
  readonly shape: Shape;
  readonly members: Readonly<KeptNodes>;
  /** Fields whose mere presence counts: a bit each. */
  readonly bits: readonly string[];
  /** The inferred command type is needed, and where the command is: the subject itself, or below it. */
  readonly commandType: 'self' | 'below' | undefined;
}

/** Collects what a walk must keep of a value for its rules, and for other expressions, whose presence its locals tell. */
export function keptFor(shape: Shape, rules: readonly Rule[], model: Model, others: readonly Expression[] = []): Kept {
  const members: KeptNodes = {};
  const bits = new Set<string>();
  const path = commandPath(model.roles, shape.name);
  let commandType: Kept['commandType'];
  const keeper: Keeper = {
    presence: (member) => bits.add(memberName(member)),
    value: (place, absence) => addPlace(members, place, absence),
    typeUrl: (place) => {
      const node = addPlace(members, place, true);
      if (node !== undefined) node.below['@type'] = { type: { kind: 'string' }, presence: true, below: {} };
    },
    inferredType: () => (commandType = 'self'),
  };
  for (const rule of rules) {
    if (rule.for.length > 0 && path !== undefined) commandType = path.length === 0 ? 'self' : 'below';
    if (rule.body.kind === 'expression') {
      for (const guard of rule.body.guards) addExpression(members, bits, guard.known);
      addExpression(members, bits, rule.body.require);
    } else keepForCheck(rule.body.check, keeper);
  }
  for (const expression of others) addExpression(members, undefined, expression);
  if (commandType === 'self') {
    addPlace(members, placeAt(shape, [model.roles.command.type], createIndex(model).shapes), false);
    for (const { params } of model.commands) if (params) bits.add(params.field);
  }
  if (commandType === 'below') addPlace(members, placeAt(shape, path ?? [], createIndex(model).shapes), true);
  return {
    shape,
    members,
    bits: allFields(shape)
      .map(({ name }) => name)
      .filter((name) => bits.has(name)),
    commandType,
  };
}

/** Collects what expressions alone read of a shape. */
export function keptForExpressions(shape: Shape, expressions: readonly Expression[]): Kept {
  const members: KeptNodes = {};
  for (const expression of expressions) addExpression(members, undefined, expression);
  return { shape, members, bits: [], commandType: undefined };
}

/** The field of the subject itself whose presence a place asks for: a bit tells it. Lists and maps are there when they are not empty. */
export function bitField(place: Place): string | undefined {
  const [step, ...more] = place.steps;
  if (place.root !== 'this' || step?.kind !== 'field' || more.length > 0) return undefined;
  return place.type.kind === 'list' || place.type.kind === 'map' ? undefined : step.name;
}

/** The value that a local starts with, or undefined when it starts absent. */
export function initialValue(node: KeptNode, model: Model): Fallback | undefined {
  if (node.presence && node.type.kind !== 'list' && node.type.kind !== 'map') return undefined;
  return fallbackOf(node.type, { model });
}

/** Without `bits`, the presence of a member is told by its local. */
function addExpression(members: KeptNodes, bits: Set<string> | undefined, expression: Expression): void {
  const variables = new Map<string, KeptNodes>();
  for (const part of nodesOf(expression)) {
    const place = placeOf(part);
    const node = place && add(place, part.kind === 'has');
    if (part.kind !== 'quantifier' || part.over !== 'list' || node?.type.kind !== 'list') continue;
    const element = (node.below['*'] ??= { type: node.type.items, presence: false, below: {} });
    variables.set(part.variable, element.below);
  }

  function add(place: Place, presence: boolean): KeptNode | undefined {
    const field = presence ? bitField(place) : undefined;
    if (field !== undefined && bits !== undefined) {
      bits.add(field);
      return undefined;
    }
    if (place.root === 'this') return addPlace(members, place, presence);
    const below = variables.get(place.root.variable);
    return below === undefined ? undefined : addPlace(below, place, presence);
  }
}

/** Adds a place below `members`; entries of maps are read through their map. */
function addPlace(members: KeptNodes, place: Place, presence: boolean): KeptNode | undefined {
  let below = members;
  let node: KeptNode | undefined;
  place.steps.forEach((step, index) => {
    const name = step.kind === 'field' ? step.name : '*';
    node = below[name] ??= { type: step.type, presence: false, below: {} };
    if (presence && index === place.steps.length - 1) node.presence = true;
    below = node.below;
  });
  return node;
}
