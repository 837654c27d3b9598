import { factName, localName } from '../../names.ts';
import type { KeptNode } from '../kept-node.ts';
import { mapFinding } from '../map-finding.ts';
import { mapRulesAtEnd } from '../map-rules.ts';
import type { Read, Test } from '../test.ts';
import type { Finding, MemberPlan, RulePlan, ShapePlan, ValueCheck } from '../types.ts';
import { findFact, isReadable, testOfFact, type Want, wantedFact } from './facts.ts';
import type { BytesCheck, BytesMember, BytesPlan, Fact, FactKind, FactsWalk } from './types.ts';

/** Plans how a body is read out of bytes: a plan for its shape, and for each that it holds and that can be read so. */
export function planBytes(shape: string, plans: ReadonlyMap<string, ShapePlan>): BytesPlan[] {
  const shapes = [...readShapes(shape, plans)].map((name) => plans.get(name)!);
  const wants: Want[] = [];
  const drafts = shapes.map((plan) => ({
    plan,
    walk: walkOfFacts(plan, plans, wants),
    members: plan.verdict.members.map((member) => planElements(member, plans)),
  }));
  return drafts.map(({ plan, walk, members }) => {
    const own = wants.filter((want) => want.shape === plan.shape);
    const { bits, typeBits, readTypes, verdict } = plan;
    const facts = verdict.members.map((member) => factsOf(member, own));
    return {
      shape: plan.shape,
      bits,
      ...(typeBits !== undefined && { typeBits }),
      readTypes: readTypes.filter(({ name }) => own.some(({ member, kind, isTold }) => member === name && kind === 'value' && !isTold)),
      keys: [...verdict.members.map(({ name }) => name), ...verdict.refused.flatMap(({ names }) => names)],
      members: members.map((member, index) => ({ ...member, facts: facts[index] ?? [] })),
      refused: verdict.refused,
      refusedAnyway: verdict.refusedAnyway,
      required: verdict.required,
      walk,
      ...(wants.some(({ kind, asks }) => kind === 'facts' && asks === plan.shape) && {
        told: facts.flat().filter((fact) => own.some(({ isTold, member, kind }) => isTold && member === fact.member && kind === fact.kind)),
      }),
    };
  });
}

/** Finds the closed shapes that a closed one holds, itself first. */
function readShapes(shape: string, plans: ReadonlyMap<string, ShapePlan>, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(shape) || !isReadable(shape, plans)) return found;
  found.add(shape);
  for (const { value } of plans.get(shape)?.verdict.members ?? []) for (const name of shapesOf(value)) readShapes(name, plans, found);
  return found;
}

/** The shapes that a value is, or whose elements are. */
function shapesOf(check: ValueCheck): readonly string[] {
  if (check.kind === 'shape') return [check.shape];
  return check.kind === 'list' || check.kind === 'map' ? shapesOf(check.element) : [];
}

/** The verdict's rules, asking facts; notes what they want. */
function walkOfFacts(plan: ShapePlan, plans: ReadonlyMap<string, ShapePlan>, wants: Want[]): FactsWalk {
  const { hasBits, commandType, hoisted } = plan.verdict;
  const readValue = (read: Read): Read => {
    const found = findFact(read, undefined, plan, plans);
    wants.push(...(found?.wants ?? []));
    return found?.read ?? read;
  };
  const change = (test: Test): Test => {
    if (test.kind === 'helper') return { ...test, args: test.args.map((arg) => (typeof arg === 'object' ? readValue(arg) : arg)) };
    if (test.kind === 'unique') return { ...test, list: readValue(test.list) };
    if (test.kind === 'counted') wants.push(...wantsOfCount(test.local, plan));
    if (!('read' in test)) return test;
    if (test.kind === 'quantifier') return { ...test, read: readValue(test.read) };
    const found = findFact(test.read, test, plan, plans);
    if (found === undefined) return test;
    wants.push(...found.wants);
    return testOfFact(test, found.kind, found.read);
  };
  const changeFinding = (finding: Finding): Finding => {
    const changed = mapFinding(finding, change);
    if (changed.kind === 'each') return { ...changed, over: readValue(changed.over) };
    return changed.kind === 'repeated' ? { ...changed, list: readValue(changed.list) } : changed;
  };
  const changeRule = (rule: RulePlan): RulePlan => ({ ...rule, finding: changeFinding(rule.finding) });
  if (commandType !== undefined) readValue({ local: commandType.local, steps: [], optional: false });
  return {
    hasBits,
    commandType,
    hoisted: hoisted.map(({ local, read }) => ({ local, read: readValue(read) })),
    ...mapRulesAtEnd(plan.verdict, changeRule),
  };
}

function wantsOfCount(local: string, { shape, verdict }: ShapePlan): Want[] {
  return verdict.members.flatMap(({ name, count }) => (count === local ? [{ shape, member: name, kind: 'size', isTold: false }] : []));
}

/** What is done at the elements of a member, by facts of each. */
function planElements(
  { name, value, hasBit, isCommandType, saysType, atElements = [], atKeys = [] }: MemberPlan,
  plans: ReadonlyMap<string, ShapePlan>,
): Omit<BytesMember, 'facts'> {
  const element = new Set<FactKind>();
  const entry = new Set<FactKind>();
  const change = (test: Test): Test => {
    if (test.kind === 'helper') {
      const [text] = test.args;
      if (test.helper === 'isLanguageTag' && typeof text === 'object')
        return { kind: 'truth', read: keep(text, 'languageTag'), holds: test.holds, isVariable: true };
      return { ...test, args: test.args.map((arg) => (typeof arg === 'object' ? keep(arg, 'value') : arg)) };
    }
    if (!('read' in test)) return test;
    const kind = wantedFact(test, 'element' in value && test.read.local !== 'entry' ? value.element : { kind: 'text' }, test.read);
    return testOfFact(test, kind, keep(test.read, kind));
  };
  const keep = (read: Read, kind: FactKind): Read => {
    (read.local === 'entry' ? entry : element).add(kind);
    return { ...read, local: factName(read.local, kind) };
  };
  const changed = (rules: readonly RulePlan[]): RulePlan[] => rules.map((rule) => ({ ...rule, finding: mapFinding(rule.finding, change) }));
  return {
    name,
    value: planCheck(value, plans),
    hasBit,
    isCommandType,
    ...(saysType !== undefined && { saysType }),
    atElements: changed(atElements),
    atKeys: changed(atKeys),
    elementFacts: [...element],
    entryFacts: [...entry],
  };
}

function planCheck(check: ValueCheck, plans: ReadonlyMap<string, ShapePlan>): BytesCheck {
  switch (check.kind) {
    case 'shape':
      return isReadable(check.shape, plans) ? { kind: 'shape', shape: check.shape } : { kind: 'parsed', check };
    case 'any':
      return { kind: 'parsed', check };
    case 'list':
    case 'map':
      return { ...check, element: planCheck(check.element, plans) };
    default:
      return check;
  }
}

/** The facts of a member that somebody wants, each once. */
function factsOf({ name, value, keep }: MemberPlan, wants: readonly Want[]): Fact[] {
  const own = wants.filter(({ member }) => member === name);
  const kinds = Map.groupBy(own, ({ kind }) => kind);
  // A list that is too long is refused, as it is where it is a value.
  if (value.kind === 'list' && !kinds.has('size')) kinds.set('size', []);
  return [...kinds].map(([kind, same]): Fact => {
    const local = factName(keep?.local ?? localName(name), kind);
    if (kind === 'facts') return { kind, member: name, local, ...(value.kind === 'shape' && { shape: value.shape }) };
    if (kind !== 'value') return { kind, member: name, local, initial: { kind: 'scalar', value: 0 } };
    const node = same.map((want) => want.node).reduce(merged, undefined);
    // A default is for the rules of the shape itself.
    const initial = same.some(({ isTold }) => !isTold) ? keep?.initial : undefined;
    return { kind, member: name, local, ...(initial !== undefined && { initial }), ...(node !== undefined && { node }) };
  });
}

/** What several rules read of one value. */
function merged(first: KeptNode | undefined, second: KeptNode | undefined): KeptNode | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const below = { ...first.below };
  for (const [name, node] of Object.entries(second.below)) below[name] = merged(below[name], node) ?? node;
  return { ...first, below };
}
