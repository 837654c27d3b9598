import { type Code, code, lines } from '../../../code/code.ts';
import { and, atom, bitOr, call, type Js, value } from '../../../code/expression.ts';
import { typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import type { PairPlan, PairRulePlan, PairRules } from '../plan/pair-types.ts';
import type { Finding, ShapePlan } from '../plan/types.ts';
import { bitConstant, deviceRules, deviceSymbols, pairSymbols, runtimeTypes } from '../symbols.ts';
import { noBits } from './bits.ts';
import { printFinding } from './issue.ts';
import { keptType, printReadTypes } from './kept-type.ts';
import { printRead } from './read.ts';
import { printTest } from './test.ts';

const DeviceFunctions = typeSymbol('DeviceFunctions', 'runtime/on-rules.ts');

/** Prints the one look at the rules on a command with its device, which is asked for issues, for a verdict, and for what a device supports. */
export function printFindBroken({ command, device, general, byType }: PairPlan, plan: ShapePlan): Code {
  const facts = [...device.facts.map(({ local }) => local), ...(device.facts.length > 0 ? ['missing'] : [])];
  return lines(
    ...printReadTypes(plan.readTypes.filter(({ name }) => name !== device.name || device.itself !== undefined)),
    '/** Finds the rules, by their numbers, that a command of a type breaks on a device, or may break as far as it is known; true once `rules` says that this is enough. */',
    code`export function ${pairSymbols.findBroken}(commandType: string, ${command.local}: ${memberType(plan, command.name)}, facts: ${deviceSymbols.Facts}, rules: ${runtimeTypes.OnRules}): boolean {`,
    facts.length > 0 ? `const { ${facts.join(', ')} } = facts;` : '',
    device.itself === undefined ? '' : `const ${device.itself} = facts.${device.itself} as ${memberType(plan, device.name)};`,
    printTogether(general),
    byType.length === 0 ? '' : 'switch (commandType) {',
    ...byType.map(({ types, ...rules }) => {
      const block = rules.hoisted.length > 0;
      return lines(
        ...types.map((type, index) => `case ${quote(type)}:${block && index === types.length - 1 ? ' {' : ''}`),
        printTogether(rules),
        `break;${block ? '\n}' : ''}`,
      );
    }),
    byType.length === 0 ? '' : '}',
    'return false;\n}\n',
    '/** What reads a device, and finds the rules on a command with it. */',
    code`export const ${pairSymbols.device}: ${DeviceFunctions}<${deviceSymbols.Facts}> = {`,
    code`readDevice: ${deviceSymbols.read},\nfindBroken: ${pairSymbols.findBroken},\nrules: ${deviceRules},\nfacts: ${deviceSymbols.names},\n};`,
  );
}

function printTogether({ hoisted, rules }: PairRules): Code {
  return lines(
    ...hoisted.map(({ local, read }) => code`const ${local} = ${printRead(read).code};`),
    ...rules.map((rule) => lines(`// ${rule.id}`, ...printRule(rule))),
  );
}

function printRule(rule: PairRulePlan): Code[] {
  const { device, findings, reads } = rule;
  // What is malformed is not to be read.
  const applies = (device === undefined ? reads === 'deep' : device.isDeep) ? [call('rules.applies', value(rule.number))] : [];
  if (device === undefined) return findings.map((finding) => printWhen(beforeOf(finding), applies, finding, rule));
  const { always, before } = device;
  const asks = call('rules.asksCommand', ...numbersOf(rule));
  const conditions = [...applies, ...(before === undefined ? [] : [printTest(before, noBits)]), asks];
  const found = findings.map((finding) => printWhen(conditions, beforeOf(finding), finding, rule));
  if (always === undefined) return found;
  const broken = and([...applies, printTest(always, noBits)]);
  return [code`if (${broken.code}) {\nif (${isBroken(rule).code}) return true;\n} else {`, ...found, code`}`];
}

function printWhen(first: readonly Js[], then: readonly Js[], finding: Finding, rule: PairRulePlan): Code {
  const conditions = [...first, ...then];
  if (finding.kind === 'one') return code`if (${and([...conditions, printTest(finding.test, noBits), isBroken(rule)]).code}) return true;`;
  const statements = printFinding(
    finding,
    { bits: noBits },
    (_, key) => code`{\nif (${isBroken(rule, key === undefined ? [] : [atom(key)]).code}) return true;\n}`,
  );
  return conditions.length === 0 ? statements : code`if (${and(conditions).code}) {\n${statements}\n}`;
}

function beforeOf(finding: Finding): Js[] {
  return finding.kind === 'repeated' || finding.before === undefined ? [] : [printTest(finding.before, noBits)];
}

function isBroken(rule: PairRulePlan, key: readonly Js[] = []): Js {
  return call('rules.isBroken', ...numbersOf(rule), ...key);
}

/** The number of a rule, the bits of the facts that it reads, and those that are missing. */
function numbersOf({ number, facts }: PairRulePlan): Js[] {
  if (facts.length === 0) return [value(number), value(0), value(0)];
  return [value(number), bitOr(facts.map((fact) => atom(bitConstant(fact)))), atom('missing')];
}

/** What the command, or the device, is known as, where rules read in it. */
function memberType({ readTypes }: ShapePlan, name: string): string {
  const kept = readTypes.find((member) => member.name === name);
  return kept === undefined ? 'object' : keptType(kept);
}
