import { allFields, type Shape } from '@amapi-spec/model';
import { constantCase } from '@amapi-spec/tools-shared/case.ts';

/** The name of a field's bit. */
export function bit(field: string): string {
  return constantCase(field);
}

/** Prints the mask of several fields' bits: the name of the oneof that has just these, where there is one. */
export function mask(fields: readonly string[], shape: Shape): string {
  const group = groups(shape).find((candidate) => candidate.fields.every((field) => fields.includes(field)));
  const rest = group === undefined ? fields : fields.filter((field) => !group.fields.includes(field));
  const names = [...rest.map(bit), ...(group === undefined ? [] : [group.name])];
  return names.length === 1 ? (names[0] ?? '') : `(${names.join(' | ')})`;
}

/** Prints that one of several fields is there, or, negated, that none is. */
export function isSeen(fields: readonly string[], shape: Shape, negated = false): string {
  return `(seen & ${mask(fields, shape)}) ${negated ? '===' : '!=='} ${number(0, shape)}`;
}

/** Prints a number of the type that the shape's bits have: a number has 32, a shape with more members needs a BigInt. */
export function number(value: string | number, { fields, serverSet }: Shape): string {
  return fields.length + serverSet.length > 31 ? `${value}n` : String(value);
}

/** Prints the constants: one bit per field, and the mask of each oneof whose members all have one. */
export function bitConstants(fields: readonly string[], shape: Shape): string[] {
  const whole = groups(shape).filter((group) => group.fields.every((field) => fields.includes(field)));
  return [
    ...fields.map((field, index) => `const ${bit(field)} = ${number(1, shape)} << ${number(index, shape)};`),
    // As a number: bundlers drop an unused constant only when it is a literal.
    ...whole.map(
      (group) =>
        `/** ${group.fields.map(bit).join(' | ')} */\nconst ${group.name} = ${number(`0b${group.fields.reduce((all, field) => all | (1n << BigInt(fields.indexOf(field))), 0n).toString(2)}`, shape)};`,
    ),
    ...(fields.length > 0 ? [''] : []),
  ];
}

function groups(shape: Shape): { readonly name: string; readonly fields: readonly string[] }[] {
  const members = allFields(shape);
  const names = new Set(members.flatMap(({ oneof }) => (oneof === undefined ? [] : [oneof])));
  return [...names]
    .map((name) => ({ name: constantCase(name), fields: members.filter(({ oneof }) => oneof === name).map((field) => field.name) }))
    .filter(({ fields }) => fields.length > 1);
}
