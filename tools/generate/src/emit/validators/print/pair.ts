import { type Code, code, lines } from '../../../code/code.ts';
import { symbol, typeSymbol } from '../../../code/import-symbol.ts';
import { quote } from '../../../code/literal.ts';
import { withArticle } from '../names.ts';
import type { PairPlan } from '../plan/pair-types.ts';
import type { ShapePlan } from '../plan/types.ts';
import {
  deviceSymbols,
  factsOf,
  functionsOf,
  inferCommandType,
  markSuperseded,
  pairFunctionsOf,
  pairSymbols,
  runtime,
  runtimeTypes,
} from '../symbols.ts';

const collectForDevice = symbol('collectForDevice', 'runtime/collect-for-device.ts');
const PairFunctions = typeSymbol('PairFunctions', 'runtime/collect-for-device.ts');
const always = symbol('always', 'runtime/on-rules.ts');

/** Prints the functions of a command with its device: what is made of the one look for the rules that are, or may be, broken. */
export function printPair(pair: PairPlan, plan: ShapePlan): Code {
  return lines(printVerdict(pair, plan), printCollector(pair));
}

function printVerdict({ shape, command, device, firstWarning }: PairPlan, plan: ShapePlan): Code {
  const { isValid } = pairFunctionsOf(shape);
  const names = (plan.facts?.fields ?? []).map((name) => `key !== ${quote(name)}`).join(' && ');
  return lines(
    '/** Ends the look at the first error. */',
    code`const onError: ${runtimeTypes.OnRules} = {\napplies: ${always},\nasksCommand: ${always},\nisBroken: (rule, reads, missing) => (reads & missing) === 0 && rule < ${firstWarning},\n};\n`,
    '/** Tells whether a command is valid, and breaks no error rule on a device. */',
    code`export function ${isValid}(command: unknown, device: unknown): boolean {`,
    code`if (!${functionsOf(command.shape).isValid}(command)) return false;`,
    code`const facts = ${deviceSymbols.read}(device);`,
    code`return facts.isValid && !${pairSymbols.findBroken}(${inferCommandType}(command as object), command as object, facts, onError);\n}\n`,
    `/** Tells whether a value is ${withArticle(shape)} that breaks no error rule. */`,
    code`export function ${functionsOf(shape).isValid}(value: unknown): boolean {`,
    code`if (!${runtime.isObject}(value)) return false;`,
    `for (const key in value) if (${names} && value[key] !== undefined && Object.hasOwn(value, key)) return false;`,
    code`return ${isValid}(value.${command.name}, value.${device.name});\n}\n`,
  );
}

function printCollector({ shape, command, device }: PairPlan): Code {
  const { functions } = pairFunctionsOf(shape);
  return lines(
    '/** What collects the issues of a command and of its device, and what finds the rules on both. */',
    code`export const ${functions}: ${PairFunctions}<${deviceSymbols.Facts}> = {`,
    code`collect: (pair, at) => ${collectForDevice}(pair, at, ${functions}),`,
    code`markSuperseded: ${markSuperseded},`,
    code`collectCommand: ${functionsOf(command.shape).collectIssues},`,
    code`collectDevice: ${functionsOf(device.shape).collectIssues},`,
    code`typeOf: ${inferCommandType},\ndevice: ${pairSymbols.device},\npair: ${factsOf(shape)},\n};\n`,
    `/** Collects what is wrong with a value as ${withArticle(shape)}. */`,
    code`export function ${functionsOf(shape).collectIssues}(value: unknown, at: ${runtimeTypes.Step}): void {`,
    code`if (!${runtime.isObject}(value)) {\n${runtime.wrongObject}(at, value, ${factsOf(shape)});\nreturn;\n}`,
    code`for (const key in value) if (!${factsOf(shape)}.fields.includes(key) && value[key] !== undefined && Object.hasOwn(value, key)) ${runtime.unknownField}(at, key, value, ${factsOf(shape)});`,
    code`${collectForDevice}({ command: value.${command.name}, device: value.${device.name} }, at, ${functions});\n}`,
  );
}
