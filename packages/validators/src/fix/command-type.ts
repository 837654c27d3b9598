import { commandMember, irreversibleTypes } from '../gen/internal/fixes.ts';
import { inferCommandType } from '../gen/internal/infer-command-type.ts';
import { isObject } from '../runtime/is-object.ts';
import { memberOf, membersOf } from './member.ts';

/**
 * Tells whether a change makes a value a command that cannot be taken back and that it was not before: no factory reset may come of a request
 * that would have been refused.
 */
export function becomesIrreversible(before: unknown, after: unknown): boolean {
  return [atRoot, inPair].some((commandIn) => {
    const type = typeOf(commandIn(after));
    return irreversibleTypes.includes(type) && type !== typeOf(commandIn(before));
  });
}

function atRoot(value: unknown): unknown {
  return value;
}

/** The command in a value that holds it and its device. */
function inPair(value: unknown): unknown {
  return memberOf(value, commandMember);
}

/** The type of a command as Protobuf's JSON form is read: names may be in snake_case, and null is absent. */
function typeOf(command: unknown): string {
  if (!isObject(command)) return '';
  const members = membersOf(command).filter(([, member]) => member !== null);
  return inferCommandType(Object.fromEntries(members.map(([name, member]) => [camelCase(name), member])));
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
