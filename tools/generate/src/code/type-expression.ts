import { type Code, code, join, type Part } from './code.ts';

/** A type: its code, and whether it is a union, which `[]` behind it would tear apart. */
export interface TypeExpression {
  readonly code: Code;
  readonly isUnion: boolean;
}

/** Makes a type of what stands by itself: a name, with its arguments. */
export function typeAtom(value: Part): TypeExpression {
  return { code: code`${value}`, isUnion: false };
}

/** Joins types of which a value has one; one stays as it is. */
export function unionOf(types: readonly TypeExpression[]): TypeExpression {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return only;
  return {
    code: join(
      types.map((type) => type.code),
      ' | ',
    ),
    isUnion: true,
  };
}

/** The type of a list. */
export function listOf(items: TypeExpression): TypeExpression {
  return typeAtom(items.isUnion ? code`(${items.code})[]` : code`${items.code}[]`);
}

/** The type of an object with any names. */
export function recordOf(values: TypeExpression): TypeExpression {
  return typeAtom(code`Record<string, ${values.code}>`);
}
