import {
  createIndex,
  type DeviceGuard,
  type Expression,
  findField,
  type Model,
  type Place,
  reachOf,
  referencesOf,
  type Severity,
  type Shape,
} from '@amapi-spec/model';
import { camelCase, constantCase } from '@amapi-spec/tools-shared/case.ts';
import { localName } from '../names.ts';
import type { PlanContext } from './context.ts';
import { countEntries, decideAtElements, prune } from './decide-at-elements.ts';
import { atMember, decideAtMembers } from './decide-at-members.ts';
import { hasReadType, type KeptNode, type KeptNodes } from './kept-node.ts';
import { keptFor } from './kept.ts';
import type { DevicePlan, FactAtEnd, FactAtMember, FactPlan } from './pair-types.ts';
import { planTest } from './plan-test.ts';
import { planBits, planWalk } from './plan-shape.ts';
import { dotted, readBare } from './read.ts';
import { all, type Test } from './test.ts';
import type { KeptMember, RulePlan, WalkPlan } from './types.ts';

/** So many bits a number has. */
const mostFacts = 31;

/** Plans the one walk over a device that tells whether it is one, what is to be warned of, and what it states of what rules on commands ask. */
export function planDevice(model: Model): DevicePlan {
  const { shapes } = createIndex(model);
  const shape = shapes.get(model.roles.device.shape);
  const guards = factsOf(model);
  if (guards.length > mostFacts) throw new Error(`rules ask for ${guards.length} facts of a device; a number has ${mostFacts} bits`);
  const rules = model.rules.filter(({ subject, severity }) => subject === shape.name && severity !== 'off');
  const others = guards.map(({ known }) => known);
  const pair = shapes.get(model.roles.pair.shape);
  const onCommands = model.rules.filter(({ subject }) => subject === pair.name);
  const below = keptFor(pair, onCommands, model).members[model.roles.pair.device]?.below ?? {};
  const planned = planWalk('verdict', rules, { shape, model, others });
  const walk = countEntries(decideAtMembers(decideAtElements(withTypes(planned, below), false)));
  const context: PlanContext = {
    model,
    shape,
    defaulted: new Set(walk.locals.filter(({ initial }) => initial !== undefined).map(({ name }) => name)),
    withoutBits: true,
  };
  const keptByRules = new Set(prune(walk).locals.map(({ name }) => name));
  const facts = guards.map((guard) => planFact(guard, { walk, below, keptByRules, context }));
  const atEnd = facts.flatMap(({ name, found }) => (found.at === 'end' ? [asRule(name, found)] : []));
  const whole = { ...prune({ ...walk, rules: [...walk.rules, ...atEnd] }), rules: walk.rules };
  return {
    name: model.roles.pair.device,
    shape: shape.name,
    closed: shape.variant === 'request',
    bits: planBits(keptFor(shape, rules, model).bits, shape),
    readTypes: whole.locals.filter(({ node }) => hasReadType(node)),
    walk: whole,
    warnings: rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id),
    facts,
    holders: holdersOf('warning', shape, model),
    readHolders: readHoldersOf(facts, walk, holdersOf('error', shape, model)),
  };
}

/** The facts that rules on commands are skipped without, in the order of the device's members; their places begin in the device. */
export function factsOf({ rules, roles, ...model }: Model): DeviceGuard[] {
  const guards = rules.flatMap(({ subject, body }) => (subject === roles.pair.shape && body.kind === 'expression' ? body.guards : []));
  const facts = new Map(guards.map((guard) => [dotted(guard.place), { place: inDevice(guard.place), known: knownInDevice(guard.known) }]));
  const members = model.shapes.find(({ name }) => name === roles.device.shape)?.fields.map(({ name }) => name) ?? [];
  const indexOf = ({ place }: DeviceGuard): number => members.indexOf(dotted(place).split('.')[0] ?? '');
  return [...facts.values()].toSorted((a, b) => indexOf(a) - indexOf(b));
}

/** Names the local that holds a fact, or undefined while it is unknown, out of the way of those that keep the command and the device. */
export function factLocal(name: string, pair: Shape): string {
  const local = camelCase(name);
  return localName(findField(pair, local) === undefined ? local : `${local}Fact`);
}

interface FactContext {
  readonly walk: WalkPlan;
  /** What rules on commands read of the device. */
  readonly below: Readonly<KeptNodes>;
  /** The members that rules on the device read after the walk. */
  readonly keptByRules: ReadonlySet<string>;
  readonly context: PlanContext;
}

function planFact({ place, known }: DeviceGuard, { walk, below, keptByRules, context }: FactContext): FactPlan {
  const name = dotted(place);
  const pair = createIndex(context.model).shapes.get(context.model.roles.pair.shape);
  const test = planKnown(known, context);
  const member = walk.members.find((candidate) => candidate.name === name);
  const isScalar = ['string', 'enum', 'int'].includes(place.type.kind);
  return {
    name,
    local: factLocal(name, pair),
    bit: `${constantCase(camelCase(name))}_FACT`,
    node: nodeAt(place, below) ?? { type: place.type, presence: true, below: {} },
    // Where a rule reads the member, its local is another than that of the fact.
    found:
      member !== undefined && isScalar && !keptByRules.has(name)
        ? { at: 'member', member: name, ...knownAtMember(atMember(test), member.atMember?.at(-1)) }
        : { at: 'end', read: readBare(place, context), known: test },
  };
}

/** Where a rule asks just for a part of what makes a fact known, that is asked once. */
function knownAtMember(known: Test, last: RulePlan | undefined): Pick<FactAtMember, 'known' | 'unless'> {
  const parts = known.kind === 'all' ? known.parts : [known];
  const broken = last?.finding.kind === 'one' ? last.finding.test : undefined;
  const rest = parts.filter(
    (part) => broken?.kind !== 'word' || part.kind !== 'word' || part.enum !== broken.enum || part.holds === broken.holds,
  );
  return last !== undefined && rest.length < parts.length ? { known: all(rest), unless: last.id } : { known };
}

/** What is asked of a fact stays in the walk as what a rule asks does. */
function asRule(id: string, { read, known }: FactAtEnd): RulePlan {
  return { id, reads: 'deep', finding: { kind: 'one', test: all([{ kind: 'defined', read, holds: true }, known]) } };
}

/** An enum's values are told from others by their lengths first. */
function planKnown(known: Expression, context: PlanContext): Test {
  if (known.kind !== 'in' || known.operand.type.kind !== 'enum') return planTest(known, context);
  const { place, type } = known.operand;
  const read = readBare(place, context);
  const unspecified = createIndex(context.model)
    .enums.get(type.enum)
    .values.filter((value) => value.unspecified);
  return all([
    { kind: 'word', enum: type.enum, read, holds: true },
    ...unspecified.map(({ name }): Test => ({ kind: 'compare', read, operator: '!=', value: name })),
  ]);
}

function knownInDevice(known: Expression): Expression {
  if (known.kind === 'has') return { ...known, place: inDevice(known.place) };
  if (known.kind !== 'compare' && known.kind !== 'in') throw new Error(`a fact is not known by '${known.kind}'`);
  return { ...known, operand: { ...known.operand, place: inDevice(known.operand.place) } };
}

function inDevice(place: Place): Place {
  return { ...place, steps: place.steps.slice(1) };
}

function nodeAt({ steps }: Place, below: Readonly<KeptNodes>): KeptNode | undefined {
  let nodes: Readonly<KeptNodes> | undefined = below;
  let node: KeptNode | undefined;
  for (const step of steps) {
    node = step.kind === 'field' ? nodes?.[step.name] : undefined;
    nodes = node?.below;
  }
  return node;
}

/** Adds to the types of locals what rules on commands read in them. */
function withTypes(walk: WalkPlan, below: Readonly<KeptNodes>): WalkPlan {
  const typed = (kept: KeptMember): KeptMember => ({ ...kept, node: together(kept.node, below[kept.name]) });
  return {
    ...walk,
    locals: walk.locals.map(typed),
    members: walk.members.map((member) => (member.keep === undefined ? member : { ...member, keep: typed(member.keep) })),
  };
}

/** What is read below either of two. */
function together(one: KeptNode, other: KeptNode | undefined): KeptNode {
  if (other === undefined) return one;
  const below: KeptNodes = { ...one.below };
  for (const [name, node] of Object.entries(other.below)) below[name] = together(below[name] ?? node, node);
  return { ...one, below };
}

/** The members that hold shapes with rules of a severity, in themselves or below. */
function holdersOf(severity: Severity, { fields }: Shape, model: Model): string[] {
  const judged = new Set(model.rules.filter((rule) => rule.severity === severity).map(({ subject }) => subject));
  return fields.flatMap(({ name, type }) => {
    const { shapes } = reachOf(model, referencesOf(type).shapes);
    return [...shapes].some((shape) => judged.has(shape)) ? [name] : [];
  });
}

/** The holders that facts are read of. */
function readHoldersOf(facts: readonly FactPlan[], { members }: WalkPlan, holders: readonly string[]): string[] {
  const locals = new Set(facts.flatMap(({ found }) => (found.at === 'end' ? [found.read.local] : [])));
  return members.flatMap(({ name, keep }) => (keep !== undefined && locals.has(keep.local) && holders.includes(name) ? [name] : []));
}
