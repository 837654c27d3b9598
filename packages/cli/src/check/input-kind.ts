import { inputKindOf, type InputKind } from '@amapi-spec/decoders/kind';
import type { InputName } from '../gen/input-names.ts';
import { commandInput, deviceInput, inputs, typeMember } from '../gen/inputs.ts';
import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';
import type { JudgedInput } from '../runtime/judged-input.ts';
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
export function explainMismatch(value: unknown, name: InputName): string | undefined {
  const input = inputs[name];
  const found = inputKindOf(value);
  if (found === input.recognizedAs) return undefined;
  // What the decoders do not tell from other things is told by its members.
  if (input.recognizedAs === undefined && hasMemberOf(value, input)) return undefined;
  if (found === 'unknown')
    return looksLike(value, input) ? undefined : `not ${input.noun}, which has members such as ${someMembers(input)}`;
  // The device's name in a command's body is a mistake, and no device.
  if (found === inputs[deviceInput].recognizedAs && input.recognizedAs === inputs[commandInput].recognizedAs && hasType(value))
    return undefined;
  const instead = advice[found];
  return `${names[found]}, not ${input.noun}${instead === undefined ? '' : `; ${instead}`}`;
}

/** A request with unknown members is refused by its validator, by their names; the others pass them, since the API may have grown. */
function looksLike(value: unknown, input: JudgedInput): boolean {
  if (input.closed || !isObject(value)) return true;
  return Object.keys(value).length === 0 || hasMemberOf(value, input);
}

function hasMemberOf(value: unknown, { members }: JudgedInput): boolean {
  return isObject(value) && Object.keys(value).some((key) => members.has(camelCase(key)));
}

function someMembers({ members }: JudgedInput): string {
  const [last = '', ...others] = [...members].slice(0, 3).reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

function hasType(value: unknown): boolean {
  return isObject(value) && typeof value[typeMember] === 'string';
}
