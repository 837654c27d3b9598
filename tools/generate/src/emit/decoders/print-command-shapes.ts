import { createIndex, type FieldType, type Model, reachOf, referencesOf } from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { jsonLiteral, objectLiteral } from '../../code/literal.ts';

/** Prints the members of a command and of the messages below it, and the values of the enums that these use: what a reader can know. */
export function printCommandShapes(model: Model): Code {
  const { result } = model.roles.command;
  const { shapes, enums } = reachOf(model, [result]);
  const messages = [...shapes].map((name) => {
    const { fields } = createIndex(model).shapes.get(name);
    return [name, objectLiteral(Object.fromEntries(fields.map((field) => [field.name, jsonLiteral(typeText(field.type))])))] as const;
  });
  const values = model.enums
    .filter(({ name }) => enums.has(name))
    .map((type) => [type.name, jsonLiteral(type.values.map(({ name }) => name))] as const);
  return code`/** The members of ${result} and of each message below it: the name of a message or an enum, \`*\` before it for a map, or nothing. */
export const commandShapes: Readonly<Record<string, Readonly<Record<string, string>>>> = ${objectLiteral(Object.fromEntries(messages))};

/** The values of the enums that these use. */
export const commandEnums: Readonly<Record<string, readonly string[]>> = ${objectLiteral(Object.fromEntries(values))};
`;
}

function typeText(type: FieldType): string {
  const { shapes, enums } = referencesOf(type);
  const name = [...shapes, ...enums].join();
  return type.kind === 'map' && name !== '' ? `*${name}` : name;
}
