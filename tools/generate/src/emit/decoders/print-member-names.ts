import { createIndex, type Model } from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { jsonLiteral } from '../../code/literal.ts';

/** The types of commands, and the members of the messages that an input can be. */
export function printMemberNames(model: Model): Code {
  const { command, device, operation } = model.roles;
  const set = (values: readonly string[]): string => `new Set(${jsonLiteral(values)})`;
  const members = (shape: string): readonly string[] =>
    createIndex(model)
      .shapes.get(shape)
      .fields.map(({ name }) => name);
  return code`/** The types of commands. */
export const commandTypes: ReadonlySet<string> = ${set(model.commands.map(({ type }) => type))};

/** The members of a command that only some commands have: what goes in and what comes back. */
export const commandPayloads: ReadonlySet<string> = ${set(payloadsOf(model))};

/** The members of ${command.result}. */
export const commandMembers: ReadonlySet<string> = ${set(members(command.result))};

/** The members of ${device.shape} that decide which commands it can take. */
export const deviceMembers: ReadonlySet<string> = ${set(members(device.shape))};

/** The members of ${operation.shape}. */
export const operationMembers: ReadonlySet<string> = ${set(members(operation.shape))};
`;
}

function payloadsOf({ commands }: Model): readonly string[] {
  const fields = commands.flatMap(({ params, status }) => [params?.field, status?.field]);
  return [...new Set(fields)].filter((field) => field !== undefined);
}
