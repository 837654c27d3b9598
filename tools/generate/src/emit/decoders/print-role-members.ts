import type { Model } from '@amapi-spec/model';
import { type Code, code, join } from '../../code/code.ts';
import { jsonLiteral } from '../../code/literal.ts';

/**
 * Prints the members that reading a result looks for, by their role, each on its own: minifiers shorten a constant and keep the keys of an
 * object. One that a role does not have is left out, and its reader does not compile.
 */
export function printRoleMembers({ roles: { command, operation, pair } }: Model): Code {
  const [error, ...inError] = operation.error ?? [];
  const constants: readonly (readonly [string, string | undefined, string])[] = [
    ['commandTypeUrl', command.typeUrl, 'How `@type` names a command in an operation.'],
    ['commandShape', command.result, 'The shape of a command with its result.'],
    ['commandTypeEnum', command.types, 'The enum of the types of commands.'],
    ['unspecifiedType', command.unspecified, 'The type that says nothing.'],
    ['typeMember', command.type, 'The member of a command that says which one it is.'],
    ['errorCodeMember', command.error?.field, 'The member of a command that says what went wrong in general.'],
    ['metadataMember', operation.command, 'The member of an operation that holds the command.'],
    ['doneMember', operation.done, 'The member of an operation that says whether anything more will happen.'],
    ['errorMember', error, 'The member of an operation that says why it failed.'],
    ['rpcCodeMember', inError.at(-1), 'The member of the error of an operation that holds its code.'],
    ['pairCommand', pair.command, 'Where the command is, beside its device.'],
    ['pairDevice', pair.device, 'Where the device is, beside a command.'],
  ];
  const printed = constants.flatMap(([name, value, what]) =>
    value === undefined ? [] : [code`/** ${what} */\nexport const ${name} = ${jsonLiteral(value)};\n`],
  );
  return code`${join(printed, '\n')}`;
}
