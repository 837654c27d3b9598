import type { Model } from '@amapi-spec/model';
import { type Code, code, lines } from '../../../code/code.ts';
import { inferCommandType } from '../symbols.ts';

/** Prints the inference of a command's type from the command as a whole. */
export function inferCommandTypeModule(model: Model): Code {
  const cases = model.commands
    .filter(({ params }) => params !== undefined)
    .map(({ type, params }) => `if (isThere(members.${params?.field})) found = found === undefined ? '${type}' : '';`);
  const { type: member, unspecified } = model.roles.command;
  return code`/** Names the type that a command has: its own, or else that of its only params member; empty when it has none, or a malformed one. */
export function ${inferCommandType}(command: object | undefined): string {
  const members = (command ?? {}) as Readonly<Record<string, unknown>>;
  const { ${member} } = members;
  if (${member} !== undefined && ${member} !== '${unspecified}') return typeof ${member} === 'string' ? ${member} : '';
  let found: string | undefined;
  ${lines(...cases)}
  return found ?? '';
}

/** A member that is null is malformed, which is all that is said of it. */
function isThere(member: unknown): boolean {
  return member !== undefined && member !== null;
}
`;
}
