import { findAmbiguity } from '@amapi-spec/model/expression/regex-ambiguity.ts';
import type { FoundExpression } from './find-expressions.ts';
import { readExpression } from './read-expression.ts';

/** Says why an expression may cost more than linear time; undefined when it does not, by the measure of the spec's own patterns. */
export function findCost({ pattern, flags }: Pick<FoundExpression, 'pattern' | 'flags'>): string | undefined {
  if (pattern === undefined) return 'it is made at run time';
  try {
    return findAmbiguity(readExpression(pattern, flags))?.reason;
  } catch (error) {
    if (error instanceof RangeError) return `${error.message} cannot be measured`;
    throw error;
  }
}
