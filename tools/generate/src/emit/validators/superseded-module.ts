import type { Model, Shape } from '@amapi-spec/model';
import { condition } from './condition.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { objectLocals, readsOfExpression, readTypes } from './reads.ts';

/** Prints what takes out the rules on a request that are superseded by rules which know the device. */
export function supersededModule(model: Model, shape: Shape): string {
  const rules = model.rules.flatMap((rule) => (rule.supersededBy === undefined ? [] : [{ ...rule, supersededBy: rule.supersededBy }]));
  const erring = rules.find(({ severity }) => severity === 'error');
  if (erring !== undefined) throw new Error(`${erring.id} is an error and superseded: the verdict does not know of that`);
  const reads = readsOfExpression(
    shape,
    rules.map(({ supersededBy }) => supersededBy.when),
  );
  const context = { model, shape, defaulted: new Set<string>(), withoutBits: true };
  const statements = rules.map(
    ({ id, supersededBy }) =>
      `// ${id} is superseded by ${supersededBy.rules.join(', ')}\nif (${condition(supersededBy.when, context)}) issues.supersede(${camelCase(id)});`,
  );
  return `${readTypes(reads).join('\n')}
/** Skips the rules that are superseded by ones which know the device. */
export function markSuperseded(value: Readonly<Record<string, unknown>>, issues: IssueCollector): void {
${objectLocals(reads).join('\n')}
${statements.join('\n')}
}
`;
}
