import type { Field, Shape } from '@amapi-spec/model';
import { jsdoc } from '../../jsdoc.ts';
import type { Declaration } from './module-text.ts';
import { likeName, type Flavor } from './type-names.ts';
import { typeText } from './type-text.ts';

/** Declares a shape as an interface; an empty one as a record, since `{}` would take any value. */
export function shapeDeclaration(shape: Shape, flavor: Flavor): Declaration {
  const name = flavor === 'like' ? likeName(shape.name) : shape.name;
  const doc = jsdoc(flavor === 'like' ? likeDescription(shape) : shape.description, shape.source);
  if (shape.fields.length === 0) {
    const member = flavor === 'request' ? 'never' : 'unknown';
    return { text: `${doc}export type ${name} = Record<string, ${member}>;\n`, names: [] };
  }
  const members = shape.fields.map((field) => fieldMember(field, flavor));
  return {
    text: `${doc}export interface ${name} {\n${members.map(({ text }) => text).join('')}}\n`,
    names: members.flatMap((member) => member.names),
  };
}

/** Declares one member of an interface, with its JSDoc. */
export function fieldMember(field: Field, flavor: Flavor, required: boolean = field.required): Declaration {
  const { text, names } = typeText(field.type, flavor);
  const nullable = flavor === 'like' ? ' | null | undefined' : '';
  return { text: `${jsdoc(describe(field), field.source, '  ')}  ${field.name}${required ? '' : '?'}: ${text}${nullable};\n`, names };
}

const sensitivities: Readonly<Record<NonNullable<Field['sensitive']>, string>> = {
  secret: 'A secret: keep it out of logs.',
  identifier: 'Identifies a device or a subscription: keep it out of logs.',
};

function describe({ description, sensitive }: Field): string {
  return sensitive === undefined ? description : `${description}\n\n${sensitivities[sensitive]}`;
}

function likeDescription(shape: Shape): string {
  return `\`${shape.name}\` as other libraries type it: every member may be null or undefined.`;
}
