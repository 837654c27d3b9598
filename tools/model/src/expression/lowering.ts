import type { parse } from '@bufbuild/cel';
import type { Expression } from '../contract/expression.ts';
import type { ExpressionProblemCode } from './problem.ts';
import type { Term } from './term.ts';

/** A node of the syntax tree that `@bufbuild/cel` makes. */
export type CelNode = ReturnType<typeof parse>['expr'];

/** What the parts of an expression are lowered with. */
export interface Lowering {
  /** Where each comparison and each has() is in the text. */
  readonly offsets: Map<Expression, number>;
  /** Lowers a node that may be a value or a condition; undefined where there is a problem, which is then recorded. */
  lower(node: CelNode): Term | undefined;
  /** Records a problem at a node. */
  report(node: CelNode, code: ExpressionProblemCode, slots?: Record<string, string>): undefined;
  /** Returns where a node is. */
  offsetOf(node: CelNode): number;
  /** Returns the names of an enum's values. */
  enumValues(name: string): readonly string[];
}
