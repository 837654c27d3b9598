import { allFields, createIndex, type Expression, type Field, type Model, type Rule, type Shape } from '@amapi-spec/model';
import { constantCase } from '@amapi-spec/tools-shared/case.ts';
import { localName } from '../names.ts';
import { askForOthers } from './ask-for-others.ts';
import { cheapFirst } from './cheap-first.ts';
import type { PlanContext } from './context.ts';
import { countEntries, decideAtElements, prune } from './decide-at-elements.ts';
import { hoistReads } from './hoist.ts';
import { hasReadType } from './kept-node.ts';
import { initialValue, type Kept, keptFor } from './kept.ts';
import { joinChecks } from './join-checks.ts';
import { mapRules } from './map-rules.ts';
import { planFacts } from './plan-facts.ts';
import { planRule } from './plan-rule.ts';
import { readSecondsOnce } from './read-seconds-once.ts';
import { skipUsual } from './skip-usual.ts';
import { grantedBy, takeForGranted } from './take-for-granted.ts';
import { splitByParams } from './split-by-params.ts';
import { trustMembers } from './trust-members.ts';
import { planTypeBits, useTypeBits } from './type-bits.ts';
import { planValue } from './plan-value.ts';
import type {
  BitsPlan,
  CommandTypePlan,
  KeptMember,
  MemberPlan,
  RefusedMembers,
  RulePlan,
  ShapePlan,
  ValueCheck,
  WalkPlan,
} from './types.ts';

/** So many bits a number has for members; a shape with more keeps them in a BigInt. */
const mostBits = 31;

type Walk = 'verdict' | 'issues';

/** What is walked. */
interface WalkContext {
  readonly shape: Shape;
  readonly model: Model;
  /** What is asked of the value beside its rules. */
  readonly others?: readonly Expression[];
}

/** Plans everything that the functions of a shape do; the same model gives the same plan. */
export function planShape(shape: Shape, model: Model): ShapePlan {
  const rules = model.rules.filter(({ subject }) => subject === shape.name);
  const closed = shape.variant === 'request';
  // What any walk keeps, the one for issues does too.
  const kept = keptFor(shape, rules, model);
  const { bits, typeBits } = planAllBits(kept, shape, model);
  const walk = (name: Walk): WalkPlan => {
    const collects = name === 'issues';
    // Only errors count for the verdict. Rules that are switched off are collected too: a caller may ask for them.
    const asked = collects ? rules : rules.filter(({ severity }) => severity === 'error');
    const plain = planWalk(name, asked, { shape, model });
    const inBits = typeBits === undefined ? plain : useTypeBits(plain, typeBits, shape, collects);
    const settled = collects
      ? readSecondsOnce(inBits)
      : trustMembers(takeForGranted(joinChecks(inBits), grantedBy(inBits)), (name) => errorRulesOf(name, model));
    const sorted = cheapFirst(countEntries(decideAtElements(settled, collects)));
    return prune(mapRules(collects ? skipUsual(sorted) : splitByParams(sorted), askForOthers));
  };
  return {
    shape: shape.name,
    schema: shape.schema,
    closed,
    bits,
    ...(typeBits !== undefined && { typeBits }),
    readTypes: keptMembers(kept, model).filter(({ node }) => hasReadType(node)),
    ...(closed && { facts: planFacts(shape, model) }),
    verdict: walk('verdict'),
    issues: walk('issues'),
  };
}

/** The rules that the verdict on a shape asks. */
function errorRulesOf(name: string, model: Model): readonly RulePlan[] {
  const rules = model.rules.filter(({ subject, severity }) => subject === name && severity === 'error');
  return planWalk('verdict', rules, { shape: createIndex(model).shapes.get(name), model }).rules;
}

/** Plans one walk over the members, for some rules of a shape. */
export function planWalk(walk: Walk, rules: readonly Rule[], { shape, model, others }: WalkContext): WalkPlan {
  const kept = keptFor(shape, rules, model, others);
  const locals = keptMembers(kept, model);
  const plain: PlanContext = {
    model,
    shape,
    defaulted: new Set(locals.filter(({ initial }) => initial !== undefined).map(({ name }) => name)),
  };
  const hoisted = hoistReads(rules, plain);
  const context: PlanContext = { ...plain, hoisted: hoisted.names };
  const plan = (rule: Rule): RulePlan[] => planRule(rule, walk === 'issues', context);
  const members = shape.fields.map((field) => planMember(field, shape, kept, locals, model));
  return {
    locals,
    hasBits: kept.bits.length > 0,
    members,
    ...planRefused(shape, rules, walk),
    required: shape.fields.filter(({ required, requiredRule }) => required && requiredRule === undefined).map(({ name }) => name),
    commandType: planCommandType(kept, model),
    hoisted: hoisted.reads,
    rules: rules.filter((rule) => rule.for.length === 0).flatMap(plan),
    byType: groupByType(rules, model).map(({ types, rules: own }) => ({ types, rules: own.flatMap(plan) })),
  };
}

function keptMembers({ members }: Kept, model: Model): KeptMember[] {
  return Object.entries(members).map(([name, node]) => {
    const initial = initialValue(node, model);
    return { name, local: localName(name), node, ...(initial !== undefined && { initial }) };
  });
}

function planMember(field: Field, shape: Shape, kept: Kept, locals: readonly KeptMember[], model: Model): MemberPlan {
  const keep = locals.find(({ name }) => name === field.name);
  return {
    name: field.name,
    value: withExample(planValue(field.type, shape.variant === 'request'), field),
    hasBit: kept.bits.includes(field.name),
    ...(keep !== undefined && { keep }),
    isCommandType: kept.commandType === 'self' && field.name === model.roles.command.type,
  };
}

/** The spec gives examples of texts and lists alone. */
function withExample(check: ValueCheck, { example }: Field): ValueCheck {
  return example === undefined || (check.kind !== 'text' && check.kind !== 'list') ? check : { ...check, example: JSON.stringify(example) };
}

/** Scalars and messages are there when their key is; a list or a map when it is not empty. */
function planRefused(shape: Shape, rules: readonly Rule[], walk: Walk): Pick<WalkPlan, 'refused' | 'refusedAnyway'> {
  const rule = rules.find(({ body }) => body.kind === 'check' && body.check.name === 'no_server_set_field');
  const tells = walk === 'issues' && rule?.tells.includes('field') === true ? { tellsField: true as const } : {};
  const named: Pick<RefusedMembers, 'rule' | 'tellsField'> = rule === undefined ? {} : { rule: rule.id, ...tells };
  const presenceOf = ({ type }: Field): RefusedMembers['presence'] => (type.kind === 'list' || type.kind === 'map' ? type.kind : 'member');
  const refused = (['member', 'list', 'map'] as const).flatMap((presence) => {
    const names = shape.serverSet.filter((field) => presenceOf(field) === presence).map(({ name }) => name);
    const own = presence === 'member' && shape.variant === 'request' && rule !== undefined;
    return names.length === 0 ? [] : [{ names, presence, own, ...named }];
  });
  if (walk === 'issues') return { refused, refusedAnyway: [] };
  const anyway = refused.flatMap(({ own, rule: id }) => (own && id !== undefined ? [id] : []));
  return { refused: refused.filter(({ own }) => !own), refusedAnyway: anyway };
}

function planCommandType({ commandType }: Kept, { roles, commands }: Model): CommandTypePlan | undefined {
  if (commandType === undefined) return undefined;
  if (commandType === 'below') return { from: 'member', local: localName(roles.pair.command) };
  const { type, unspecified } = roles.command;
  const owners = commands.flatMap(({ type: name, params }) => (params ? [{ type: name, member: params.field }] : []));
  return { from: 'self', local: localName(type), unspecified, owners };
}

/** Puts types together that have the same rules. */
export function groupByType(rules: readonly Rule[], { commands }: Model): { readonly types: string[]; readonly rules: readonly Rule[] }[] {
  const groups = new Map<string, { types: string[]; rules: readonly Rule[] }>();
  for (const { type } of commands) {
    const own = rules.filter((rule) => rule.for.includes(type));
    if (own.length === 0) continue;
    const key = own.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { types: [], rules: own };
    group.types.push(type);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The bits of a shape; where types have bits, each field has one, in their order, so that a field is told by its bit. */
function planAllBits({ bits: kept, commandType }: Kept, shape: Shape, model: Model): Pick<ShapePlan, 'bits' | 'typeBits'> {
  const bitsOf = (members: readonly string[]): BitsPlan => ({ of: shape.name, ...planBits(members, shape) });
  const inOrder = bitsOf(shape.fields.map(({ name }) => name));
  const typeBits = commandType === 'self' ? planTypeBits(shape, inOrder, model) : undefined;
  return typeBits === undefined ? { bits: bitsOf(kept) } : { bits: inOrder, typeBits };
}

/** The members with a bit, and the groups of which at most one may be there. */
export function planBits(members: readonly string[], shape: Shape): BitsPlan {
  const fields = allFields(shape);
  const oneofs = new Set(fields.flatMap(({ oneof }) => (oneof === undefined ? [] : [oneof])));
  const groups = [...oneofs]
    .map((name) => ({ name: constantCase(name), members: fields.filter(({ oneof }) => oneof === name).map((field) => field.name) }))
    .filter((group) => group.members.length > 1);
  return { members, groups, isWide: fields.length > mostBits };
}
