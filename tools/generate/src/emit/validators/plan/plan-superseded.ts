import type { Model, Rule, Shape } from '@amapi-spec/model';
import { localName } from '../names.ts';
import type { PlanContext } from './context.ts';
import { keptForExpressions } from './kept.ts';
import type { PairRule, SupersededPlan } from './pair-types.ts';
import { planTest } from './plan-test.ts';

/** Plans which rules on a command are skipped, since rules on the command with its device say more. */
export function planSuperseded(model: Model, shape: Shape, order: readonly PairRule[]): SupersededPlan {
  const rules = model.rules.filter(({ supersededBy }) => supersededBy !== undefined);
  const erring = rules.find(({ severity }) => severity === 'error');
  if (erring !== undefined) throw new Error(`${erring.id} is an error and superseded: the verdict does not know of that`);
  const superseding = model.rules.filter(({ id }) => rules.some(({ supersededBy }) => supersededBy?.includes(id)));
  const { members } = keptForExpressions(
    shape,
    superseding.flatMap(({ body }) => body.applies ?? []),
  );
  const context: PlanContext = { model, shape, defaulted: new Set(), withoutBits: true };
  const factsOf = ({ id }: Rule): readonly string[] => order.find((rule) => rule.id === id)?.facts ?? [];
  return {
    locals: Object.entries(members).map(([name, node]) => ({ name, local: localName(name), node })),
    rules: rules.flatMap(({ id, supersededBy }) => {
      const others = superseding.filter((rule) => supersededBy?.includes(rule.id));
      // Rules that ask the same are asked together.
      const together = Map.groupBy(others, (rule) => JSON.stringify([rule.body.applies, factsOf(rule)]));
      return [...together.values()].map((group) => {
        const [first] = group as [Rule, ...Rule[]];
        const { applies } = first.body;
        return { id, by: group.map((rule) => rule.id), ...(applies && { applies: planTest(applies, context) }), facts: factsOf(first) };
      });
    }),
  };
}
