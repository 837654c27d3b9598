import type { Model, Shape } from '@amapi-spec/model';
import { type Code, code, lines } from '../../../code/code.ts';
import { keptForExpressions } from '../plan/kept.ts';
import { planTest } from '../plan/plan-test.ts';
import { printReadTypes } from '../print/kept-type.ts';
import { printTest } from '../print/test.ts';
import { markSuperseded, ruleConstant, runtime, runtimeTypes } from '../symbols.ts';
import { noBits, objectLocals, objectsOf } from './object-locals.ts';

/** Prints what takes out the rules on a request that are superseded by rules which know the device. */
export function supersededModule(model: Model, shape: Shape): Code {
  const rules = model.rules.flatMap((rule) => (rule.supersededBy === undefined ? [] : [{ ...rule, supersededBy: rule.supersededBy }]));
  const erring = rules.find(({ severity }) => severity === 'error');
  if (erring !== undefined) throw new Error(`${erring.id} is an error and superseded: the verdict does not know of that`);
  const kept = keptForExpressions(
    shape,
    rules.map(({ supersededBy }) => supersededBy.when),
  );
  const context = { model, shape, defaulted: new Set<string>(), withoutBits: true };
  const statements = rules.map(
    ({ id, supersededBy }) =>
      code`// ${id} is superseded by ${supersededBy.rules.join(', ')}\nif (${printTest(planTest(supersededBy.when, context), noBits).code}) ${runtime.supersede}(${ruleConstant(id)}, at);`,
  );
  return code`${lines(...printReadTypes(objectsOf(kept)))}
/** Skips the rules that are superseded by ones which know the device. */
export function ${markSuperseded}(value: Readonly<Record<string, unknown>>, at: ${runtimeTypes.Step}): void {
${objectLocals(kept)}
${statements}
}
`;
}
