import type { CommandRole, CommandType } from '@amapi-spec/model';
import { pascalCase } from '@amapi-spec/tools-shared/case.ts';

/** Names the type of a command of one type, however it says which: `AddEsimCommandRequest`. */
export function requestName({ type }: CommandType, { request }: CommandRole): string {
  return `${pascalCase(type)}${request}`;
}

/** Names the type of a command that says its type: `TypedAddEsimCommandRequest`, or `LockCommandRequest` where nothing else could say it. */
export function typedRequestName(command: CommandType, role: CommandRole): string {
  return `${command.params === undefined ? '' : 'Typed'}${requestName(command, role)}`;
}
