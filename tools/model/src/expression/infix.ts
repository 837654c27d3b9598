import { type ExpressionCases, type ExpressionKind, matchExpression } from './walk.ts';
import type { Expression } from '../contract/expression.ts';

/** How strongly each form of a C-like language binds; a weaker one inside of a stronger needs brackets. */
export const binding = { conditional: 0, or: 1, and: 2, relation: 3, unary: 4, member: 5 } as const;

/** A piece of text, and how strongly its outermost form binds. */
export interface Printed {
  readonly text: string;
  readonly binding: number;
}

/** What such languages write alike. */
type Connective = Extract<ExpressionKind, 'literal' | 'not' | 'and' | 'or' | 'conditional'>;

/** What prints a language with `!`, `&&`, `||` and `? :`: a case for each kind of expression. */
export type InfixPrinter<Context> = ExpressionCases<Printed, Context>;

/** Puts brackets around a piece that binds weaker than `least`. */
export function bracketed(piece: Printed, least: number): string {
  return piece.binding < least ? `(${piece.text})` : piece.text;
}

/** Joins pieces by `&&` or `||`. */
export function joined(kind: 'and' | 'or', pieces: readonly Printed[]): Printed {
  const texts = pieces.map((piece) => bracketed(piece, pieces.length > 1 ? binding[kind] + 1 : 0));
  return {
    text: texts.join(kind === 'and' ? ' && ' : ' || '),
    binding: pieces.length > 1 ? binding[kind] : (pieces[0]?.binding ?? binding[kind]),
  };
}

/** The cases that C-like languages have in common; `printer` gives the finished printer, of which these become a part. */
export function connectives<Context>(printer: () => InfixPrinter<Context>): Pick<InfixPrinter<Context>, Connective> {
  const print = (expression: Expression, context: Context): Printed => matchExpression(expression, printer(), context);
  return {
    literal: ({ value }) => ({ text: String(value), binding: binding.member }),
    not: ({ argument }, context) => ({ text: `!${bracketed(print(argument, context), binding.unary)}`, binding: binding.unary }),
    and: ({ kind, arguments: parts }, context) =>
      joined(
        kind,
        parts.map((part) => print(part, context)),
      ),
    or: ({ kind, arguments: parts }, context) =>
      joined(
        kind,
        parts.map((part) => print(part, context)),
      ),
    conditional: (expression, context) => {
      const [test, then, otherwise] = [expression.test, expression.then, expression.otherwise].map((part) =>
        bracketed(print(part, context), binding.or),
      );
      return { text: `${test} ? ${then} : ${otherwise}`, binding: binding.conditional };
    },
  };
}
