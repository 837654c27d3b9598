import { type CheckCall, createIndex, type Model, pointsAtEach, type Rule, type Severity } from '@amapi-spec/model';
import { localName } from '../names.ts';
import type { Purpose } from './checks/check-planner.ts';
import { planCheck } from './checks/index.ts';
import type { PlanContext } from './context.ts';
import { hoistReads } from './hoist.ts';
import { readsOf } from './map-finding.ts';
import { planMayBreak } from './may-break.ts';
import type { FactPlan, PairPlan, PairRulePlan, PairRules } from './pair-types.ts';
import { planDevice } from './plan-device.ts';
import { groupByType } from './plan-shape.ts';
import { planSuperseded } from './plan-superseded.ts';
import { dotted } from './read.ts';

/** Errors first, so that one number tells what a rule does. */
const bySeverity: readonly Severity[] = ['error', 'warning', 'off'];

/** Plans how commands are judged by the device that they are for. */
export function planPair(model: Model): PairPlan {
  const { pair } = model.roles;
  const shape = createIndex(model).shapes.get(pair.shape);
  const device = planDevice(model);
  const own = model.rules.filter(({ subject }) => subject === shape.name);
  const numbered = bySeverity.flatMap((severity) => own.filter((rule) => rule.severity === severity));
  const facts = new Map(device.facts.map((fact) => [`${pair.device}.${fact.name}`, fact]));
  const context: PlanContext = {
    model,
    shape,
    defaulted: new Set([pair.command, pair.device]),
    withoutBits: true,
    hoisted: new Map([...facts].map(([path, { local }]) => [path, local])),
  };
  const plan = (rules: readonly Rule[]): PairRules => planRules(rules, numbered, facts, context);
  const general = plan(own.filter((rule) => rule.for.length === 0));
  const byType = groupByType(own, model).map(({ types, rules }) => ({ types, ...plan(rules) }));
  const itself = localName(pair.device);
  const readsItself = [general, ...byType].some(({ rules }) =>
    rules.some(({ findings }) => findings.some((finding) => readsOf(finding).some(({ local }) => local === itself))),
  );
  const order = numbered.map((rule) => ({ id: rule.id, facts: factsOfRule(rule, facts) }));
  return {
    shape: shape.name,
    command: { name: pair.command, local: localName(pair.command), shape: model.roles.command.request },
    device: { ...device, ...(readsItself && { itself }) },
    order,
    firstWarning: own.filter(({ severity }) => severity === 'error').length,
    general,
    byType,
    superseded: planSuperseded(model, shape, order),
  };
}

type Facts = ReadonlyMap<string, FactPlan>;

/** Plans rules together: what several of them read of the command is read once. */
function planRules(rules: readonly Rule[], numbered: readonly Rule[], facts: Facts, context: PlanContext): PairRules {
  const { names, reads } = hoistReads(rules, context);
  const ofCommand = new Map([...names].filter(([path]) => !facts.has(path)));
  const locals = new Set(ofCommand.values());
  const inside: PlanContext = { ...context, hoisted: new Map([...ofCommand, ...(context.hoisted ?? [])]) };
  return {
    hoisted: reads.filter(({ local }) => locals.has(local)),
    rules: rules.flatMap((rule) => planRule(rule, numbered.indexOf(rule), facts, inside)),
  };
}

function planRule(rule: Rule, number: number, facts: Facts, context: PlanContext): PairRulePlan[] {
  const { body, id } = rule;
  const purpose: Purpose = pointsAtEach(rule) ? 'each' : 'one';
  const locals = new Set([...facts.values()].map(({ local }) => local));
  const { device, findings } =
    body.kind === 'check' ? planNamedCheck(body.check, purpose, locals, context) : planMayBreak(body.require, purpose, locals, context);
  if (findings.length === 0) return [];
  const isDeep = findings.some((finding) => readsOf(finding).some(({ local }) => !locals.has(local)));
  return [{ id, number, reads: isDeep ? 'deep' : 'members', facts: factsOfRule(rule, facts), ...(device && { device }), findings }];
}

/** A named check knows no facts: it reads what a device states in the device itself, where it may be absent. */
function planNamedCheck(
  check: CheckCall,
  purpose: Purpose,
  facts: ReadonlySet<string>,
  { hoisted = new Map(), ...rest }: PlanContext,
): Pick<PairRulePlan, 'device' | 'findings'> {
  const context: PlanContext = { ...rest, hoisted: new Map([...hoisted].filter(([, local]) => !facts.has(local))) };
  const finding = planCheck(check, purpose, context);
  if (finding === undefined) return { findings: [] };
  const command = localName(context.model.roles.pair.command);
  return { ...(readsOf(finding).some(({ local }) => local === command) && { device: { isDeep: false } }), findings: [finding] };
}

/** The bits of the facts that a rule is skipped without. */
function factsOfRule({ body }: Rule, facts: Facts): string[] {
  const paths = new Set(body.kind === 'expression' ? body.guards.map(({ place }) => dotted(place)) : []);
  return [...facts].flatMap(([path, { bit }]) => (paths.has(path) ? [bit] : []));
}
