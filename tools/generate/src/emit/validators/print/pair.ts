import { type Code, code, lines } from '../../../code/code.ts';
import { and, atom, bitAnd, bitOr, call, type Js, value } from '../../../code/expression.ts';
import { symbol, typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import { withArticle } from '../names.ts';
import type { PairPlan, PairRulePlan, PairRules } from '../plan/pair-types.ts';
import type { BitsPlan, ShapePlan } from '../plan/types.ts';
import {
  deviceRules,
  deviceSymbols,
  factBit,
  factsOf,
  functionsOf,
  inferCommandType,
  markSuperseded,
  pairSymbols,
  runtime,
  runtimeTypes,
} from '../symbols.ts';
import { printFactsOf } from './facts.ts';
import { printFinding } from './issue.ts';
import { keptType, printReadTypes } from './kept-type.ts';
import { printRead } from './read.ts';
import { printTest } from './test.ts';

const collectForDevice = symbol('collectForDevice', 'runtime/collect-for-device.ts');
const PairFunctions = typeSymbol('PairFunctions', 'runtime/collect-for-device.ts');
const always = symbol('always', 'runtime/collect-for-device.ts');

/** Rules ask for presence by locals. */
const noBits: BitsPlan = { members: [], groups: [], isWide: false };

/** Prints the functions of a command with its device: one look for the rules that are, or may be, broken, and what is made of it. */
export function printPair(pair: PairPlan, plan: ShapePlan): Code {
  return lines(...printReadTypes(plan.readTypes), printFind(pair, plan), printVerdict(pair, plan), printCollector(pair, plan));
}

function printFind({ command, device, general, byType }: PairPlan, plan: ShapePlan): Code {
  const facts = [...device.facts.map(({ local }) => local), ...(device.facts.length > 0 ? ['missing'] : [])];
  return lines(
    '/** Finds the rules, by their numbers, that a command breaks on a device, or may break as far as it is known; true once `rules` says that this is enough. */',
    code`function findBroken(${command.local}: ${memberType(plan, command.name)}, facts: ${deviceSymbols.Facts}, rules: ${runtimeTypes.OnRules}): boolean {`,
    facts.length > 0 ? `const { ${facts.join(', ')} } = facts;` : '',
    device.itself === undefined ? '' : `const ${device.itself} = facts.${device.itself} as ${memberType(plan, device.name)};`,
    printTogether(general),
    byType.length === 0 ? '' : code`switch (${inferCommandType}(${command.local})) {`,
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
  );
}

function printTogether({ hoisted, rules }: PairRules): Code {
  return lines(
    ...hoisted.map(({ local, read }) => code`const ${local} = ${printRead(read).code};`),
    ...rules.map((rule) => lines(`// ${rule.id}`, ...printRule(rule))),
  );
}

function printRule({ findings, number, facts, reads }: PairRulePlan): Code[] {
  const missing = facts.length === 0 ? value(0) : bitAnd(atom('missing'), bitOr(facts.map((fact) => atom(factBit(fact)))));
  const isBroken = (key: readonly Js[] = []): Js => call('rules.isBroken', value(number), missing, ...key);
  // What is read in a malformed command need not be of its type.
  const applies = reads === 'deep' ? [call('rules.applies', value(number))] : [];
  return findings.map((finding) => {
    const before = finding.kind === 'repeated' || finding.before === undefined ? [] : [printTest(finding.before, noBits)];
    const conditions = [...before, ...applies];
    if (finding.kind === 'one') return code`if (${and([...conditions, printTest(finding.test, noBits), isBroken()]).code}) return true;`;
    const statements = printFinding(
      finding,
      { bits: noBits },
      (_, key) => code`{\nif (${isBroken(key === undefined ? [] : [atom(key)]).code}) return true;\n}`,
    );
    return conditions.length === 0 ? statements : code`if (${and(conditions).code}) {\n${statements}\n}`;
  });
}

function printVerdict({ shape, command, device, firstWarning }: PairPlan, plan: ShapePlan): Code {
  const { isValid } = pairSymbols(shape);
  const names = (plan.facts?.fields ?? []).map((name) => `key !== ${quote(name)}`).join(' && ');
  return lines(
    '/** Ends the look at the first error. */',
    code`const onError: ${runtimeTypes.OnRules} = { applies: ${always}, isBroken: (rule, missing) => missing === 0 && rule < ${firstWarning} };\n`,
    '/** Tells whether a command is valid, and breaks no error rule on a device. */',
    code`export function ${isValid}(command: unknown, device: unknown): boolean {`,
    code`if (!${functionsOf(command.shape).isValid}(command)) return false;`,
    code`const facts = ${deviceSymbols.read}(device);`,
    code`return facts.isValid && !findBroken(command as ${memberType(plan, command.name)}, facts, onError);\n}\n`,
    `/** Tells whether a value is ${withArticle(shape)} that breaks no error rule. */`,
    code`export function ${functionsOf(shape).isValid}(value: unknown): boolean {`,
    code`if (!${runtime.isObject}(value)) return false;`,
    `for (const key in value) if (${names} && value[key] !== undefined && Object.hasOwn(value, key)) return false;`,
    code`return ${isValid}(value.${command.name}, value.${device.name});\n}\n`,
  );
}

function printCollector({ shape, command, device }: PairPlan, { facts }: ShapePlan): Code {
  const { functions } = pairSymbols(shape);
  return lines(
    facts === undefined ? '' : printFactsOf(shape, facts),
    '/** What collects the issues of a command and of its device, and what finds the rules on both. */',
    code`export const ${functions}: ${PairFunctions}<${deviceSymbols.Facts}> = {`,
    code`markSuperseded: ${markSuperseded},`,
    code`collectCommand: ${functionsOf(command.shape).collectIssues},`,
    code`collectDevice: ${functionsOf(device.shape).collectIssues},`,
    code`readDevice: ${deviceSymbols.read},\nfindBroken,\nrules: ${deviceRules},\nfacts: ${deviceSymbols.names},\npair: ${factsOf(shape)},\n};\n`,
    `/** Collects what is wrong with a value as ${withArticle(shape)}. */`,
    code`export function ${functionsOf(shape).collectIssues}(value: unknown, at: ${runtimeTypes.Step}): void {`,
    code`if (!${runtime.isObject}(value)) {\n${runtime.wrongObject}(at, value, ${factsOf(shape)});\nreturn;\n}`,
    code`for (const key in value) if (!${factsOf(shape)}.fields.includes(key) && value[key] !== undefined && Object.hasOwn(value, key)) ${runtime.unknownField}(at, key, value, ${factsOf(shape)});`,
    code`${collectForDevice}({ command: value.${command.name}, device: value.${device.name} }, at, ${functions});\n}`,
  );
}

/** What the command, or the device, is known as, where rules read in it. */
function memberType({ readTypes }: ShapePlan, name: string): string {
  const kept = readTypes.find((member) => member.name === name);
  return kept === undefined ? 'object' : keptType(kept);
}
