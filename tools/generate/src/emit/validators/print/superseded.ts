import { pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code, join, lines } from '../../../code/code.ts';
import { and, atom, bitAnd, bitOr, type Js, relation, value } from '../../../code/expression.ts';
import type { PairPlan, SupersededRule } from '../plan/pair-types.ts';
import { deviceSymbols, bitConstant, markSuperseded, ruleConstant, runtime, runtimeTypes } from '../symbols.ts';
import { noBits } from './bits.ts';
import { printReadTypes } from './kept-type.ts';
import { printTest } from './test.ts';

/** Prints what takes out the rules on a command that are superseded by rules which know the device. */
export function printSuperseded({ superseded: { locals, rules } }: PairPlan): Code {
  return lines(
    ...printReadTypes(locals),
    '/** Skips the rules that are superseded by ones which know the device, where these are not skipped themselves. */',
    code`export function ${markSuperseded}(value: Readonly<Record<string, unknown>>, facts: ${deviceSymbols.Facts}, at: ${runtimeTypes.Step}): void {`,
    ...locals.map(
      ({ name, local }) => code`const ${local} = ${runtime.isObject}(value.${name}) ? (value.${name} as ${pascalCase(name)}) : undefined;`,
    ),
    ...rules.map(printRule),
    '}',
  );
}

function printRule(rule: SupersededRule): Code {
  const skip = code`${runtime.supersede}(${ruleConstant(rule.id)}, [${join(rule.by.map(ruleConstant), ', ')}], at);`;
  const conditions = conditionsOf(rule);
  return conditions.length === 0 ? skip : code`if (${and(conditions).code}) ${skip}`;
}

function conditionsOf({ applies, facts }: SupersededRule): Js[] {
  const conditions = applies === undefined ? [] : [printTest(applies, noBits)];
  if (facts.length === 0) return conditions;
  const missing = bitAnd(atom('facts.missing'), bitOr(facts.map((fact) => atom(bitConstant(fact)))));
  return [...conditions, relation(missing, '===', value(0))];
}
