import type { Field, Model, Shape } from '@amapi-spec/model';
import type { Code } from '../../code/code.ts';
import { recordOf, typeAtom } from '../../code/type-expression.ts';
import { declareInterface, declareType, member, type Declaration } from './declaration.ts';
import { fieldType, nullable } from './field-type.ts';
import { shapeType, type Flavor } from './type-symbols.ts';

/** Declares a shape as an interface; an empty one as a record, since `{}` would take any value. */
export function shapeDeclaration(shape: Shape, flavor: Flavor, model: Model): Declaration {
  const { name, fields, description, source } = shape;
  const type = shapeType(name, flavor, model);
  const described = { description: flavor === 'like' ? likeDescription(shape) : description, source };
  if (fields.length === 0) return declareType(type, described, recordOf(typeAtom(flavor === 'request' ? 'never' : 'unknown')).code);
  return declareInterface(
    type,
    described,
    fields.map((field) => fieldMember(field, flavor, model)),
  );
}

/** Declares one member of an interface, with its JSDoc. */
export function fieldMember(field: Field, flavor: Flavor, model: Model, required: boolean = field.required): Code {
  const type = nullable(fieldType(field.type, flavor, model), flavor);
  return member({ description: describe(field), source: field.source }, `${field.name}${required ? '' : '?'}`, type.code);
}

const sensitivities: Readonly<Record<NonNullable<Field['sensitive']>, string>> = {
  secret: 'A secret: keep it out of logs.',
  identifier: 'Identifies a device or a subscription: keep it out of logs.',
};

function describe({ description, sensitive }: Field): string {
  return sensitive === undefined ? description : `${description}\n\n${sensitivities[sensitive]}`;
}

function likeDescription({ name }: Shape): string {
  return `\`${name}\` as other libraries type it: every member may be null or undefined.`;
}
