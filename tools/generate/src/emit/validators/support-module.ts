import type { DeviceGuard, Expression, Model, PairRole, Rule, Shape } from '@amapi-spec/model';
import { devicePart } from './device-part.ts';
import { factName } from './fact-name.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { quote } from './names.ts';

/** Prints `supportedCommands`: the rules for a device as a table, with everything that they ask of the command left open. */
export function supportModule(model: Model, shape: Shape): string {
  const rules = model.rules.filter(({ subject, body }) => subject === shape.name && body.kind === 'expression');
  const types = model.commands.map(({ type }) => quote(type));
  return `import type { Device } from '@amapi-spec/types';
import { judgeSupport, type CommandSupport, type SupportRule } from '../runtime/support.ts';
import type { Options, RuleId } from '../runtime/types.ts';

/** Names of the command types that this package knows. */
export type KnownCommandType = ${types.join(' | ')};

/** What \`supportedCommands\` gives: every command type, and what this device makes of it. */
export type SupportedCommands = { readonly [type in KnownCommandType]: CommandSupport };

const types: readonly KnownCommandType[] = [${types.join(', ')}];

/** The values of enums that say something; any other leaves the fact unknown. */
const words: Readonly<Record<string, readonly string[]>> = {
  ${words(rules).join('\n')}
};

/** Per rule, what it asks of the device: for some command to be allowed, and for every one. */
const deviceRules: readonly SupportRule[] = [
  ${rules.flatMap((rule) => entry(rule, model.roles.pair)).join('\n')}
];

/**
 * Tells for each command type whether a device can take it, which rules say no, and which limit the parameters.
 * \`unknown\` where it depends on a fact that the device does not state; a malformed device states none. Never throws.
 */
export function supportedCommands(device: Device, options?: Pick<Options<RuleId>, 'rules'>): SupportedCommands {
  return judgeSupport(device, passesDevice, types, words, deviceRules, options) as SupportedCommands;
}
`;
}

/** A rule that no device breaks, whatever the command, has no entry. */
function entry(rule: Rule, pair: PairRole): string[] {
  if (rule.body.kind !== 'expression') return [];
  const { guards, require } = rule.body;
  const { some, every } = devicePart(require, pair);
  if (some.kind === 'literal' && some.value && every.kind === 'literal' && every.value) return [];
  const lines = [
    `rule: ${camelCase(rule.id)},`,
    `types: [${rule.for.map(quote).join(', ')}],`,
    `facts: [${guards.map(({ place }) => quote(factName(place))).join(', ')}],`,
    `some: ${tree(some)},`,
    ...(tree(every) === tree(some) ? [] : [`every: ${tree(every)},`]),
  ];
  return [`{\n${lines.join('\n')}\n},`];
}

function words(rules: readonly Rule[]): string[] {
  const guards = rules.flatMap(({ body }): readonly DeviceGuard[] => (body.kind === 'expression' ? body.guards : []));
  const lists = new Map<string, string>();
  for (const { place, known } of guards) {
    if (known.kind === 'in') lists.set(factName(place), `[${known.values.map((value) => quote(String(value))).join(', ')}]`);
  }
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => `${quote(name)}: ${list},`);
}

/** Prints an expression on device facts as nested lists. */
function tree(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return String(expression.value);
    case 'not':
      return `['not', ${tree(expression.argument)}]`;
    case 'and':
    case 'or':
      return `[${quote(expression.kind)}, ${expression.arguments.map(tree).join(', ')}]`;
    case 'in':
      return `['or', ${expression.values.map((value) => `[${quote(factName(expression.operand.place))}, '==', ${literal(value)}]`).join(', ')}]`;
    case 'compare':
      if (expression.operand.kind === 'size') break;
      return `[${quote(factName(expression.operand.place))}, ${quote(expression.operator)}, ${literal(expression.value)}]`;
    case 'text':
      return `[${quote(factName(expression.operand.place))}, ${quote(expression.operator)}, ${literal(expression.value)}]`;
    default:
      break;
  }
  throw new Error(`supportedCommands cannot carry ${expression.kind} on a device fact yet`);
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? quote(value) : String(value);
}
