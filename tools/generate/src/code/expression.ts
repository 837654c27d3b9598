import { type Code, code, join, type Part } from './code.ts';
import { literal } from './literal.ts';

/** How strongly the forms of JavaScript bind that generated code uses; a weaker one inside of a stronger needs brackets. */
const binding = { lowest: 0, or: 2, and: 3, bitOr: 4, bitAnd: 5, equality: 6, relation: 7, shift: 8, unary: 9, member: 10 } as const;

/** An expression: its code, and how strongly its outermost form binds. */
export interface Js {
  readonly code: Code;
  readonly binding: number;
}

/** What operators compare with. */
export type Relation = '===' | '!==' | '<' | '<=' | '>' | '>=';

/** Makes an expression of what stands by itself: a name, a call, a literal. */
export function atom(value: Part): Js {
  return { code: code`${value}`, binding: binding.member };
}

/** Prints a literal: a string in single quotes, a number, a boolean. */
export function value(content: string | number | boolean): Js {
  return atom(literal(content));
}

/** Calls a function. */
export function call(target: Part, ...args: readonly Js[]): Js {
  return atom(
    code`${target}(${join(
      args.map((arg) => arg.code),
      ', ',
    )})`,
  );
}

/** Calls a method of an object, or reads a member where there are no arguments. */
export function member(object: Js, name: string, ...args: readonly Js[]): Js {
  const inner = code`${bracketed(object, binding.member)}.${name}`;
  return args.length === 0 ? atom(inner) : call(inner, ...args);
}

/** Takes another value where the first is null or undefined. JavaScript wants brackets around it wherever it stands in a larger expression. */
export function coalesce(first: Js, second: Part): Js {
  return { code: code`${bracketed(first, binding.member)} ?? ${second}`, binding: binding.lowest };
}

/** Compares two values. */
export function relation(left: Js, operator: Relation, right: Js): Js {
  const level = operator === '===' || operator === '!==' ? binding.equality : binding.relation;
  return { code: code`${bracketed(left, level + 1)} ${operator} ${bracketed(right, level + 1)}`, binding: level };
}

/** Denies an expression. */
export function not(inner: Js): Js {
  return { code: code`!${bracketed(inner, binding.unary)}`, binding: binding.unary };
}

/** Joins conditions that all must hold; one stays as it is. */
export function and(parts: readonly Js[]): Js {
  return infix(parts, '&&', binding.and);
}

/** Joins conditions of which one must hold; one stays as it is. */
export function or(parts: readonly Js[]): Js {
  return infix(parts, '||', binding.or);
}

/** Takes the bits that two masks share. */
export function bitAnd(left: Js, right: Js): Js {
  return infix([left, right], '&', binding.bitAnd);
}

/** Puts masks together; one stays as it is. */
export function bitOr(parts: readonly Js[]): Js {
  return infix(parts, '|', binding.bitOr);
}

/** Chooses by a condition. */
export function conditional(test: Js, then: Js, otherwise: Js): Js {
  const [when, yes, no] = [test, then, otherwise].map((part) => bracketed(part, binding.or));
  return { code: code`${when!} ? ${yes!} : ${no!}`, binding: binding.lowest };
}

/** Makes a function of an expression. */
export function arrow(parameter: string, body: Js): Js {
  return { code: code`(${parameter}) => ${body.code}`, binding: binding.lowest };
}

function infix(parts: readonly Js[], operator: string, level: number): Js {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return {
    code: join(
      parts.map((part) => bracketed(part, level + 1)),
      ` ${operator} `,
    ),
    binding: level,
  };
}

function bracketed(inner: Js, least: number): Code {
  return inner.binding < least ? code`(${inner.code})` : inner.code;
}
