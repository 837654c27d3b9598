import type { Expression, Model, Rule, Shape } from '@amapi-spec/model';
import { negate } from '@amapi-spec/model/expression';
import { type Code, code, join } from '../../../code/code.ts';
import { and, atom, type Js, not, or } from '../../../code/expression.ts';
import { symbol, typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import { localName, looseDevice } from '../names.ts';
import type { PlanContext } from '../plan/context.ts';
import { planTest } from '../plan/plan-test.ts';
import { dotted } from '../plan/read.ts';
import { printTest } from '../print/test.ts';
import { functionsOf, ruleConstant } from '../symbols.ts';
import { knows, printFacts, settledBy, withFacts } from './device-facts.ts';
import { devicePart } from './device-part.ts';
import { factName } from './fact-name.ts';
import { noBits } from './object-locals.ts';

const judgeSupport = symbol('judgeSupport', 'runtime/support.ts');
const CommandSupport = typeSymbol('CommandSupport', 'runtime/support.ts');
const Support = typeSymbol('Support', 'runtime/support.ts');
const Options = typeSymbol('Options', 'runtime/types.ts');
const RuleId = typeSymbol('RuleId', 'runtime/types.ts');

/** Prints `supportedCommands`: the rules for a device, with everything that they ask of the command settled. */
export function supportModule(model: Model, shape: Shape): Code {
  const rules = model.rules.filter(({ subject, body }) => subject === shape.name && body.kind === 'expression');
  const types = model.commands.map(({ type }) => quote(type));
  const device = typeSymbol(looseDevice(model), '@amapi-spec/types');
  const Device = typeSymbol(model.roles.device.shape, '@amapi-spec/types');
  const local = localName(model.roles.pair.device);
  const context: PlanContext = { model, shape, defaulted: new Set([model.roles.pair.device]), withoutBits: true };
  const guards = rules.flatMap(({ body }) => (body.kind === 'expression' ? body.guards : []));
  const facts = [...new Map(guards.map((guard) => [dotted(guard.place), guard])).values()];
  return code`/** Names of the command types that this package knows. */
export type KnownCommandType = ${types.join(' | ')};

/** What \`supportedCommands\` gives: every command type, and what this device makes of it. */
export type SupportedCommands = { readonly [type in KnownCommandType]: ${CommandSupport} };

const types: readonly KnownCommandType[] = [${types.join(', ')}];

/** Judges every rule by what the device says, with what depends on the command settled: for the best command, and for the worst. */
function judge(${local}: ${Device}, support: ${Support}): void {
${printFacts(facts, context)}
${rules.flatMap((rule) => statement(rule, withFacts(facts, context)))}
}

/**
 * Tells for each command type whether a device can take it, which rules say no, and which limit the parameters.
 * \`unknown\` where it depends on a fact that the device does not state; a malformed device states none. Never throws.
 */
export function supportedCommands(device: ${device}, options?: Pick<${Options}<${RuleId}>, 'rules'>): SupportedCommands {
  return ${judgeSupport}(device, ${functionsOf(model.roles.device.shape).isValid}, types, judge, options) as SupportedCommands;
}
`;
}

/** Prints a rule: open while a fact is unknown that could break it, or broken by every command, or by some. A rule that no device breaks is left out. */
function statement(rule: Rule, context: PlanContext): Code[] {
  if (rule.body.kind !== 'expression') return [];
  const { guards, require } = rule.body;
  const { some, every } = devicePart(require, context.model.roles.pair);
  if (isTrue(some) && isTrue(every)) return [];
  const test = (expression: Expression): Js => printTest(planTest(negate(expression), context), noBits);
  const facts = `[${guards.map(({ place }) => quote(factName(place))).join(', ')}]`;
  const note = (list: string): Code =>
    code`support.${list}(${join([ruleConstant(rule.id), facts, ...(rule.for.length === 0 ? [] : [`[${rule.for.map(quote).join(', ')}]`])], ', ')});`;
  const settled = settledBy(some, guards);
  const known = guards.map(({ place }) => atom(knows(place)));
  // What some command keeps on every device is never open.
  const isOpen = known.length > 0 && !isTrue(settled);
  const broken = (expression: Expression): Js => (isOpen ? test(expression) : and([...known, test(expression)]));
  const branches: readonly (readonly [condition: Js, statement: Code])[] = [
    ...(isOpen ? [[or(known.map(not)), open(settled, test, note)] as const] : []),
    ...(isTrue(some) ? [] : [[broken(some), note('refuse')] as const]),
    ...(isTrue(every) || samePart(some, every) ? [] : [[broken(every), note('limit')] as const]),
  ];
  const printed = branches.map(([condition, then]) => code`if (${condition.code}) ${then}`);
  return [code`// ${rule.id}\n${join(printed, '\nelse ')}`];
}

/** What is known may settle a rule although a fact is missing. */
function open(settled: Expression, test: (expression: Expression) => Js, note: (list: string) => Code): Code {
  return settled.kind === 'literal' ? note('leaveOpen') : code`{\nif (${test(settled).code}) ${note('leaveOpen')}\n}`;
}

function isTrue(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.value;
}

function samePart(some: Expression, every: Expression): boolean {
  return JSON.stringify(some) === JSON.stringify(every);
}
