import type { Rule, Shape } from '@amapi-spec/model';
import { bitConstants } from './bits.ts';
import type { MemberContext } from './member-checks.ts';
import { passFunction } from './pass-module.ts';
import { readsOf, readTypes } from './reads.ts';
import type { Pass } from './rule-writer.ts';

/** Prints what belongs to one shape: constants and types once, then a function per pass. `rules` are all of the shape's own. */
export function shapeModule(
  shape: Shape,
  passes: readonly Pass[],
  rules: readonly Rule[],
  context: Omit<MemberContext, 'shape' | 'pass'>,
): string {
  // What any pass reads, the report does too.
  const reads = readsOf(shape, rules, context.model);
  return [
    ...bitConstants(reads.bits, shape),
    ...readTypes(reads),
    passes.map((pass) => passFunction(shape, pass, rulesOf(rules, pass), context)).join('\n\n'),
  ].join('\n');
}

function rulesOf(rules: readonly Rule[], pass: Pass): readonly Rule[] {
  if (pass === 'report') return rules;
  return rules.filter(({ severity }) => severity === (pass === 'verdict' ? 'error' : 'warning'));
}
