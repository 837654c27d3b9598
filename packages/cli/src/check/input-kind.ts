import { inputKindOf, type InputKind } from '@amapi-spec/decoders/kind';
import { knownMembers } from './known-members.ts';
import type { AskedKind } from './kinds.ts';
import { camelCase } from './camel-case.ts';

const names: Readonly<Record<InputKind, string>> = {
  operation: 'an operation',
  operation_list: 'a list of operations',
  command: 'a command',
  command_for_device: 'a command and its device in one',
  device: 'a device',
  device_list: 'a list of devices',
  notification: 'a notification',
  notification_list: 'a list of notifications',
  http_error: 'the body of an HTTP error',
  http_response: "a client's whole HTTP response",
  es9_refusal: 'the refusal of an eSIM server',
  internal_error_details: 'internalErrorDetails',
  unknown: 'something else',
};

const asked: Readonly<Record<AskedKind, { readonly name: string; readonly fits: InputKind }>> = {
  request: { name: 'a command', fits: 'command' },
  command: { name: 'a command', fits: 'command' },
  operation: { name: 'an operation', fits: 'operation' },
  device: { name: 'a device', fits: 'device' },
};

/** What to do with each kind instead. */
const advice: Readonly<Partial<Record<InputKind, string>>> = {
  operation: 'use --as operation',
  operation_list: 'give its operations one by one, --as operation',
  command: 'use --as request, or --as command for one with a result',
  command_for_device: 'give the device in a file of its own, with --device',
  device: 'use --as device, or --device to judge a command for it',
  device_list: 'give one of them',
  notification: '`decode` reads it',
  notification_list: '`decode` reads it',
  http_error: '`decode` reads it',
  http_response: 'give its data alone',
  es9_refusal: '`decode` reads it',
  internal_error_details: '`decode` reads it',
};

/** Says why a value is not what it is to be judged as; undefined when it may be. What is of no known kind may be: its names may be misspelt. */
export function wrongKind(value: unknown, kind: AskedKind): string | undefined {
  const found = inputKindOf(value);
  const { name, fits } = asked[kind];
  if (found === fits) return undefined;
  if (found === 'unknown') return looksLike(value, kind) ? undefined : `not ${name}, which has members such as ${someMembers(kind)}`;
  // The device's name in a command's body is a mistake, and no device.
  if (found === 'device' && fits === 'command' && hasType(value)) return undefined;
  const instead = advice[found];
  return `${names[found]}, not ${name}${instead === undefined ? '' : `; ${instead}`}`;
}

/** A request with unknown members is refused by its validator, by their names; the others pass them, since the API may have grown. */
function looksLike(value: unknown, kind: AskedKind): boolean {
  if (kind === 'request' || typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const keys = Object.keys(value);
  return keys.length === 0 || keys.some((key) => knownMembers[kind].has(camelCase(key)));
}

function someMembers(kind: AskedKind): string {
  const [first, second, third] = knownMembers[kind];
  return `${first}, ${second} and ${third}`;
}

function hasType(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
