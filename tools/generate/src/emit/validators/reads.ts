import { allFields, commandPath, type Expression, type Model, type Place, type PlaceType, type Rule, type Shape } from '@amapi-spec/model';
import type { Keeper } from './checks/check-printer.ts';
import { keepForCheck } from './checks/index.ts';
import { pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { defaultOf, memberName, placeOf } from './place.ts';
import { nodesOf, placeOf as readBy } from '@amapi-spec/model/expression';

/** What rules read of a member: its type, whether its absence matters, and what they read below it. */
export interface ReadNode {
  readonly type: PlaceType;
  /** Absence must be told from the default. */
  presence: boolean;
  readonly below: Map<string, ReadNode>;
}

/** What the rules of one pass read of one shape. */
export interface Reads {
  readonly shape: Shape;
  readonly members: ReadonlyMap<string, ReadNode>;
  /** Fields whose mere presence counts: a bit each. */
  readonly bits: readonly string[];
  /** The inferred command type is needed, and where the command is: the subject itself, or below it. */
  readonly kind: 'self' | 'below' | undefined;
}

/** Collects what a pass must keep of a value for its rules. */
export function readsOf(shape: Shape, rules: readonly Rule[], model: Model): Reads {
  const members = new Map<string, ReadNode>();
  const bits = new Set<string>();
  const path = commandPath(model.roles, shape.name);
  let kind: Reads['kind'];
  const keeper: Keeper = {
    presence: (member) => bits.add(memberName(member)),
    value: (place, absence) => addPlace(members, place, absence),
    typeUrl: (place) => addPlace(members, place, true)?.below.set('@type', { type: { kind: 'string' }, presence: true, below: new Map() }),
    inferredType: () => (kind = 'self'),
  };
  for (const rule of rules) {
    if (rule.for.length > 0 && path !== undefined) kind = path.length === 0 ? 'self' : 'below';
    if (rule.body.kind === 'expression') {
      for (const guard of rule.body.guards) addExpression(members, bits, guard.known);
      addExpression(members, bits, rule.body.require);
    } else keepForCheck(rule.body.check, keeper);
  }
  if (kind === 'self') {
    addPlace(members, placeOf(shape, [model.roles.command.type], model), false);
    for (const { params } of model.commands) if (params) bits.add(params.field);
  }
  if (kind === 'below') addPlace(members, placeOf(shape, path ?? [], model), true);
  return {
    shape,
    members,
    bits: allFields(shape)
      .map(({ name }) => name)
      .filter((name) => bits.has(name)),
    kind,
  };
}

/** Collects what expressions alone read of a shape. */
export function readsOfExpression(shape: Shape, expressions: readonly Expression[]): Reads {
  const members = new Map<string, ReadNode>();
  for (const expression of expressions) addExpression(members, undefined, expression);
  return { shape, members, bits: [], kind: undefined };
}

/** The field of the subject itself whose presence a place asks for: a bit tells it. Lists and maps are there when they are not empty. */
export function bitField(place: Place): string | undefined {
  const [step, ...more] = place.steps;
  if (place.root !== 'this' || step?.kind !== 'field' || more.length > 0) return undefined;
  return place.type.kind === 'list' || place.type.kind === 'map' ? undefined : step.name;
}

/** The type of a local that keeps a member, as TypeScript. */
export function localType(name: string, node: ReadNode): string {
  return hasReadType(node) ? pascalCase(name) : typeText(node.type, node.below);
}

/** Prints the types of the locals that keep objects: just what the rules read of them. */
export function readTypes({ members }: Reads): string[] {
  return [...members].flatMap(([name, node]) =>
    hasReadType(node) ? [`/** What the rules read of ${name}. */\ninterface ${pascalCase(name)} ${typeText(node.type, node.below)}\n`] : [],
  );
}

/** Prints the locals that keep the objects of a value that nothing has checked. */
export function objectLocals({ members }: Reads): string[] {
  return [...members.keys()].map((name) => `const ${name} = isObject(value.${name}) ? (value.${name} as ${pascalCase(name)}) : undefined;`);
}

function hasReadType({ type, below }: ReadNode): boolean {
  return below.size > 0 && (type.kind === 'message' || type.kind === 'opaque');
}

/** The value that a local starts with, or undefined when it starts absent. */
export function initialValue(node: ReadNode, model: Model): string | undefined {
  if (node.presence && node.type.kind !== 'list' && node.type.kind !== 'map') return undefined;
  return defaultOf(node.type, model);
}

function typeText(type: PlaceType, below: ReadonlyMap<string, ReadNode>): string {
  switch (type.kind) {
    case 'string':
    case 'enum':
      return 'string';
    case 'int':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'list':
      return `readonly ${typeText(type.items, below.get('*')?.below ?? new Map())}[]`;
    case 'map':
      return `Readonly<Record<string, ${typeText(type.values, below.get('*')?.below ?? new Map())} | undefined>>`;
    case 'opaque':
      // What expressions do not look into is a text in JSON, an Any apart.
      return type.of === 'any' ? objectText(below) : 'string';
    case 'message':
      return objectText(below);
  }
}

function objectText(below: ReadonlyMap<string, ReadNode>): string {
  return below.size === 0
    ? 'object'
    : `{ ${[...below].map(([name, node]) => `readonly ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${typeText(node.type, node.below)}`).join('; ')} }`;
}

/** Without `bits`, the presence of a member is told by its local. */
function addExpression(members: Map<string, ReadNode>, bits: Set<string> | undefined, expression: Expression): void {
  const variables = new Map<string, Map<string, ReadNode>>();
  for (const part of nodesOf(expression)) {
    const place = readBy(part);
    const node = place && add(place, part.kind === 'has');
    if (part.kind !== 'quantifier' || part.over !== 'list' || node?.type.kind !== 'list') continue;
    const element = node.below.get('*') ?? { type: node.type.items, presence: false, below: new Map() };
    node.below.set('*', element);
    variables.set(part.variable, element.below);
  }

  function add(place: Place, presence: boolean): ReadNode | undefined {
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
function addPlace(members: Map<string, ReadNode>, place: Place, presence: boolean): ReadNode | undefined {
  let below = members;
  let node: ReadNode | undefined;
  place.steps.forEach((step, index) => {
    const name = step.kind === 'field' ? step.name : '*';
    node = below.get(name) ?? { type: step.type, presence: false, below: new Map() };
    below.set(name, node);
    if (presence && index === place.steps.length - 1) node.presence = true;
    below = node.below;
  });
  return node;
}
