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

/** Prints the constants: one bit per field, and the mask of each oneof whose members all have one. */
export function bitConstants(fields: readonly string[], shape: Shape): string[] {
  if (fields.length > 31) throw new Error('more than 31 members whose presence counts do not fit one mask');
  const whole = groups(shape).filter((group) => group.fields.every((field) => fields.includes(field)));
  return [
    ...fields.map((field, index) => `const ${bit(field)} = 1 << ${index};`),
    // As a number: bundlers drop an unused constant only when it is a literal.
    ...whole.map(
      (group) =>
        `/** ${group.fields.map(bit).join(' | ')} */\nconst ${group.name} = 0b${group.fields.reduce((all, field) => all | (1 << fields.indexOf(field)), 0).toString(2)};`,
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
