import type { Model, Rule, Shape } from '@amapi-spec/model';
import { type Code, code, join, lines } from '../../../code/code.ts';
import { and, atom, bitAnd, bitOr, type Js, relation, value } from '../../../code/expression.ts';
import { keptForExpressions } from '../plan/kept.ts';
import type { PairPlan } from '../plan/pair-types.ts';
import { planTest } from '../plan/plan-test.ts';
import { printReadTypes } from '../print/kept-type.ts';
import { printTest } from '../print/test.ts';
import { deviceSymbols, factBit, markSuperseded, ruleConstant, runtime, runtimeTypes } from '../symbols.ts';
import { noBits, objectLocals, objectsOf } from './object-locals.ts';

/** Prints what takes out the rules on a request that are superseded by rules which know the device. */
export function supersededModule(model: Model, shape: Shape, { order }: PairPlan): Code {
  const rules = model.rules.filter(({ supersededBy }) => supersededBy !== undefined);
  const erring = rules.find(({ severity }) => severity === 'error');
  if (erring !== undefined) throw new Error(`${erring.id} is an error and superseded: the verdict does not know of that`);
  const superseding = model.rules.filter(({ id }) => rules.some(({ supersededBy }) => supersededBy?.includes(id)));
  const kept = keptForExpressions(
    shape,
    superseding.flatMap(({ body }) => body.applies ?? []),
  );
  const context = { model, shape, defaulted: new Set<string>(), withoutBits: true };
  const conditionOf = ({ id, body }: Rule): Js => {
    const facts = order.find((rule) => rule.id === id)?.facts ?? [];
    const applies = body.applies === undefined ? [] : [printTest(planTest(body.applies, context), noBits)];
    const missing = bitAnd(atom('facts.missing'), bitOr(facts.map((fact) => atom(factBit(fact)))));
    return and([...applies, ...(facts.length === 0 ? [] : [relation(missing, '===', value(0))])]);
  };
  const statements = rules.flatMap(({ id, supersededBy }) => {
    const others = superseding.filter((rule) => supersededBy?.includes(rule.id));
    // Rules that ask the same are asked together.
    const together = Map.groupBy(others, (rule) => JSON.stringify([rule.body.applies, order.find((one) => one.id === rule.id)?.facts]));
    return [...together.values()].map(
      (group) =>
        code`if (${conditionOf(group[0]!).code}) ${runtime.supersede}(${ruleConstant(id)}, [${join(
          group.map((rule) => ruleConstant(rule.id)),
          ', ',
        )}], at);`,
    );
  });
  return code`${lines(...printReadTypes(objectsOf(kept)))}
/** Skips the rules that are superseded by ones which know the device, where these are not skipped themselves. */
export function ${markSuperseded}(value: Readonly<Record<string, unknown>>, facts: ${deviceSymbols.Facts}, at: ${runtimeTypes.Step}): void {
${objectLocals(kept)}
${statements.length === 0 ? '' : lines(...statements)}
}
`;
}
