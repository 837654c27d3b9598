import { createIndex, type DeviceGuard, type Expression, type Model, type Rule, type Shape } from '@amapi-spec/model';
import { deviceGuards } from '@amapi-spec/model/expression';
import { type Code, code, join, textOf } from '../../../code/code.ts';
import { symbol, typeSymbol } from '../../../code/import-symbol.ts';
import { literal, quote } from '../../../code/literal.ts';
import { localName, looseDevice } from '../names.ts';
import type { PlanContext } from '../plan/context.ts';
import { planTest } from '../plan/plan-test.ts';
import { printTest } from '../print/test.ts';
import { functionsOf, ruleConstant } from '../symbols.ts';
import { devicePart, placesOf } from './device-part.ts';
import { factName } from './fact-name.ts';
import { noBits } from './object-locals.ts';

const judgeSupport = symbol('judgeSupport', 'runtime/support.ts');
const CommandSupport = typeSymbol('CommandSupport', 'runtime/support.ts');
const SupportRule = typeSymbol('SupportRule', 'runtime/support.ts');
const Options = typeSymbol('Options', 'runtime/types.ts');
const RuleId = typeSymbol('RuleId', 'runtime/types.ts');

/** Prints `supportedCommands`: the rules for a device as a table, with everything that they ask of the command left open. */
export function supportModule(model: Model, shape: Shape): Code {
  const rules = model.rules.filter(({ subject, body }) => subject === shape.name && body.kind === 'expression');
  const types = model.commands.map(({ type }) => quote(type));
  const device = typeSymbol(looseDevice(model), '@amapi-spec/types');
  return code`/** Names of the command types that this package knows. */
export type KnownCommandType = ${types.join(' | ')};

/** What \`supportedCommands\` gives: every command type, and what this device makes of it. */
export type SupportedCommands = { readonly [type in KnownCommandType]: ${CommandSupport} };

const types: readonly KnownCommandType[] = [${types.join(', ')}];

/** The values of enums that say something; any other leaves the fact unknown. */
const words: Readonly<Record<string, readonly string[]>> = {
  ${words(rules)}
};

/** Per rule, what it asks of the device: for some command to be allowed, and for every one. */
const deviceRules: readonly ${SupportRule}[] = [
  ${rules.flatMap((rule) => entry(rule, { model, shape, defaulted: new Set([model.roles.pair.device]), withoutBits: true }))}
];

/**
 * Tells for each command type whether a device can take it, which rules say no, and which limit the parameters.
 * \`unknown\` where it depends on a fact that the device does not state; a malformed device states none. Never throws.
 */
export function supportedCommands(device: ${device}, options?: Pick<${Options}<${RuleId}>, 'rules'>): SupportedCommands {
  return ${judgeSupport}(device, ${functionsOf(model.roles.device.shape).isValid}, types, words, deviceRules, options) as SupportedCommands;
}
`;
}

/** A rule that no device breaks, whatever the command, has no entry. */
function entry(rule: Rule, context: PlanContext): Code[] {
  if (rule.body.kind !== 'expression') return [];
  const { guards, require } = rule.body;
  const { some, every } = devicePart(require, context.model.roles.pair);
  if (some.kind === 'literal' && some.value && every.kind === 'literal' && every.value) return [];
  const members = [
    code`rule: ${ruleConstant(rule.id)},`,
    `types: [${rule.for.map(quote).join(', ')}],`,
    `facts: [${guards.map(({ place }) => quote(factName(place))).join(', ')}],`,
    code`some: ${tree(some, context)},`,
    ...(textOf(tree(every, context)) === textOf(tree(some, context)) ? [] : [code`every: ${tree(every, context)},`]),
  ];
  return [code`{\n${members}\n},`];
}

function words(rules: readonly Rule[]): string[] {
  const guards = rules.flatMap(({ body }): readonly DeviceGuard[] => (body.kind === 'expression' ? body.guards : []));
  const lists = new Map<string, string>();
  for (const { place, known } of guards) {
    if (known.kind === 'in') lists.set(factName(place), `[${known.values.map((value) => quote(String(value))).join(', ')}]`);
  }
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => `${quote(name)}: ${list},`);
}

/** Prints an expression on device facts as nested lists; what is more than a comparison of a fact with a literal, as a function. */
function tree(expression: Expression, context: PlanContext): Code {
  // A fact that is called as a combination is.
  if (placesOf(expression).some((place) => heads.has(factName(place))) && !heads.has(expression.kind)) return test(expression, context);
  switch (expression.kind) {
    case 'literal':
      return code`${expression.value}`;
    case 'not':
      return code`['not', ${tree(expression.argument, context)}]`;
    case 'and':
    case 'or':
      return code`[${quote(expression.kind)}, ${join(
        expression.arguments.map((part) => tree(part, context)),
        ', ',
      )}]`;
    case 'in':
      if (expression.operand.kind === 'size') return test(expression, context);
      return code`['or', ${expression.values.map((value) => `[${quote(factName(expression.operand.place))}, '==', ${literal(value)}]`).join(', ')}]`;
    case 'compare':
      if (expression.operand.kind === 'size') return test(expression, context);
      return code`[${quote(factName(expression.operand.place))}, ${quote(expression.operator)}, ${literal(expression.value)}]`;
    case 'text':
      return code`[${quote(factName(expression.operand.place))}, ${quote(expression.operator)}, ${literal(expression.value)}]`;
    default:
      return test(expression, context);
  }
}

/** What a list begins with that is no comparison. */
const heads: ReadonlySet<string> = new Set(['not', 'and', 'or', 'test']);

/** A function of the device, and the facts that must be known for it to be asked. */
function test(expression: Expression, context: PlanContext): Code {
  const facts = new Set(deviceGuards(expression, createIndex(context.model)).map(({ place }) => factName(place)));
  return code`['test', [${[...facts].map(quote).join(', ')}], (${localName(context.model.roles.pair.device)}) => ${printTest(planTest(expression, context), noBits).code}]`;
}
