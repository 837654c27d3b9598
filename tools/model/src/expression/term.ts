import type { Expression, Operand, Place, PlaceType, ScalarType } from '../contract/expression.ts';

/** A literal of the rule language. */
export type Literal = string | number | boolean;

/** What a piece of CEL means before it is known whether a condition or a value is wanted. */
export type Term =
  /** `android`: it is the API level of that version. */
  | { readonly kind: 'literal'; readonly value: Literal; readonly android?: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'size'; readonly place: Place }
  | { readonly kind: 'condition'; readonly expression: Expression };

/** Wraps a lowered condition as a term. */
export function condition(expression: Expression): Term {
  return { kind: 'condition', expression };
}

/** Names a term's type for a message: `a string`, `an enum CommandType`. */
export function describeTerm(term: Term): string {
  switch (term.kind) {
    case 'literal':
      return describeType(literalType(term.value));
    case 'place':
      return describeType(term.place.type);
    case 'size':
      return describeType({ kind: 'int' });
    case 'condition':
      return describeType({ kind: 'bool' });
  }
}

/** Names a type for a message. */
export function describeType(type: PlaceType): string {
  switch (type.kind) {
    case 'string':
      return 'a string';
    case 'int':
      return 'an integer';
    case 'bool':
      return 'a boolean';
    case 'enum':
      return `an enum ${type.enum}`;
    case 'message':
      return `a message ${type.shape}`;
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'opaque':
      return 'a timestamp, duration, int64 or Any';
  }
}

/** Returns the type of a literal. */
export function literalType(value: Literal): ScalarType {
  return { kind: typeof value === 'string' ? 'string' : typeof value === 'number' ? 'int' : 'bool' };
}

/** Says whether a type is one that can be compared with a literal. */
function isScalarType(type: PlaceType): type is ScalarType {
  return type.kind === 'string' || type.kind === 'int' || type.kind === 'bool' || type.kind === 'enum';
}

/** Returns the operand that a term stands for, or undefined when it is none. */
export function toOperand(term: Term): Operand | undefined {
  if (term.kind === 'size') return { kind: 'size', place: term.place, type: { kind: 'int' } };
  if (term.kind === 'place' && isScalarType(term.place.type)) return { kind: 'value', place: term.place, type: term.place.type };
  return undefined;
}
