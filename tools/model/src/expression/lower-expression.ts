import { parse } from '@bufbuild/cel';
import type { Expression } from '../contract/expression.ts';
import type { ExpressionContext } from './context.ts';
import { ExpressionLowerer } from './expression-lowerer.ts';
import { quoteCel } from './print-cel.ts';
import type { ExpressionProblem } from './problem.ts';
import { readPlaces } from './read-places.ts';
import { simplify } from './algebra.ts';
import { findUnboundedTexts } from './unbounded-texts.ts';
import { findUnknownFacts } from './unknown-facts.ts';
import { findZeroComparisons } from './zero-comparisons.ts';

/** The outcome of `lowerExpression`: a tree and the places that it reads, or all that is wrong, in the order of the text. */
export type LowerResult =
  | {
      readonly ok: true;
      readonly expression: Expression;
      /** JSON names from `this`, `*` for each element or entry; each place once. */
      readonly reads: readonly (readonly string[])[];
      /** The names of the params that it uses. */
      readonly constants: ReadonlySet<string>;
      /** The text with those filled in. */
      readonly text: string;
    }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** Parses a CEL text, checks it against the subject's shape and the rule language, and lowers it; never throws. */
export function lowerExpression(text: string, subjectShape: string, context: ExpressionContext): LowerResult {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch (error) {
    return { ok: false, problems: [{ code: 'expression-syntax', ...describeSyntaxError(error) }] };
  }
  return lowerParsed(parsed, text, subjectShape, context);
}

/** Does what `lowerExpression` does, from the syntax tree on. */
export function lowerParsed(parsed: ReturnType<typeof parse>, text: string, subjectShape: string, context: ExpressionContext): LowerResult {
  const lowerer = new ExpressionLowerer(text, parsed.sourceInfo, subjectShape, context);
  const lowered = lowerer.lowerRoot(parsed.expr);
  const problems = [...lowerer.problems];
  for (const find of [findZeroComparisons, findUnknownFacts, findUnboundedTexts])
    if (lowered !== undefined) problems.push(...find(lowered, lowerer.offsets, context));
  if (lowered === undefined || problems.length > 0) {
    return { ok: false, problems: problems.sort((a, b) => a.offset - b.offset) };
  }
  const expression = simplify(lowered);
  if (expression.kind === 'literal' && context.variables === undefined) {
    return { ok: false, problems: [{ code: 'expression-constant', offset: 0, slots: { value: String(expression.value) } }] };
  }
  return {
    ok: true,
    expression,
    reads: readPlaces(expression),
    constants: new Set(lowerer.constants.map(({ constant }) => constant.name)),
    text: fillConstants(text, lowerer.constants),
  };
}

function fillConstants(text: string, named: ExpressionLowerer['constants']): string {
  // A macro over literals lowers its body once for each of them.
  const places = new Map(named.map(({ offset, constant }) => [offset, constant]));
  return [...places]
    .toSorted(([a], [b]) => b - a)
    .reduce(
      (filled, [offset, { name, value }]) =>
        filled.slice(0, offset) + (typeof value === 'number' ? String(value) : quoteCel(value)) + filled.slice(offset + name.length),
      text,
    );
}

function describeSyntaxError(error: unknown): { offset: number; slots: Record<string, string> } {
  const { rawMessage, location, message } = error as { rawMessage?: string; location?: { start?: { offset?: number } }; message?: string };
  return { offset: location?.start?.offset ?? 0, slots: { reason: rawMessage ?? message ?? 'unknown' } };
}
