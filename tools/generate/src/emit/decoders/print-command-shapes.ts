import type { FieldType, Model } from '@amapi-spec/model';
import { literal, objectLiteral } from './literal.ts';

/** Prints the members of Command and of the messages below it, and the values of the enums that these use: what a reader can know. */
export function printCommandShapes(model: Model): string {
  const shapes = new Map(model.shapes.map((shape) => [shape.name, shape]));
  const reached = new Set(['Command']);
  const enums = new Set<string>();
  // A set takes in, while it is walked through, what is added to it.
  for (const name of reached) {
    for (const { type } of shapes.get(name)?.fields ?? []) {
      const named = namedType(type);
      if (named?.kind === 'message') reached.add(named.shape);
      if (named?.kind === 'enum') enums.add(named.enum);
    }
  }
  const messages = [...reached].map((name) => {
    const fields = shapes.get(name)?.fields ?? [];
    return [name, objectLiteral(Object.fromEntries(fields.map((field) => [field.name, literal(typeText(field.type))])))] as const;
  });
  const values = model.enums
    .filter(({ name }) => enums.has(name))
    .map((type) => [type.name, literal(type.values.map(({ name }) => name))] as const);
  return `/** The members of Command and of each message below it: the name of a message or an enum, \`*\` before it for a map, or nothing. */
export const commandShapes: Readonly<Record<string, Readonly<Record<string, string>>>> = ${objectLiteral(Object.fromEntries(messages))};

/** The values of the enums that these use. */
export const commandEnums: Readonly<Record<string, readonly string[]>> = ${objectLiteral(Object.fromEntries(values))};
`;
}

type NamedType = Extract<FieldType, { kind: 'message' | 'enum' }>;

function namedType(type: FieldType): NamedType | undefined {
  if (type.kind === 'list') return namedType(type.items);
  if (type.kind === 'map') return namedType(type.values);
  return type.kind === 'message' || type.kind === 'enum' ? type : undefined;
}

function typeText(type: FieldType): string {
  const named = namedType(type);
  if (named === undefined) return '';
  const name = named.kind === 'message' ? named.shape : named.enum;
  return type.kind === 'map' ? `*${name}` : name;
}
