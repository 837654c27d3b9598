import { commandMembers, commandPayloads, commandTypes, deviceMembers, operationMembers } from './gen/member-names.ts';
import {
  commandTypeUrl,
  doneMember,
  errorMember,
  metadataMember,
  pairCommand,
  pairDevice,
  rpcCodeMember,
  typeMember,
} from './gen/role-members.ts';
import { camelCase } from './runtime/camel-case.ts';
import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';
import { isPresent, memberOf, type Loose } from './runtime/loose.ts';
import { startsLikeAnObject } from './runtime/starts-like-an-object.ts';

/**
 * What kind of thing a value is. `command`: a request, or an operation's metadata alone; `command_for_device`: `{ command, device }`;
 * `notification`: a push body, a pulled message, or a message alone; `notification_list`: an answer to a pull, also as a list;
 * `http_error`: the body of a server's refusal; `http_response`: a client's whole response; `es9_refusal`: what an eSIM server answers.
 */
export type InputKind =
  | 'operation'
  | 'operation_list'
  | 'command'
  | 'command_for_device'
  | 'device'
  | 'device_list'
  | 'notification'
  | 'notification_list'
  | 'http_error'
  | 'http_response'
  | 'es9_refusal'
  | 'internal_error_details'
  | 'unknown';

/**
 * Says what kind of thing a parsed JSON value is, by the names of its members in either spelling, `apiLevel` or `api_level`.
 * A value with too few signs is `unknown`, and so is one that cannot be read; never throws.
 */
export function inputKindOf(value: unknown): InputKind {
  try {
    return Array.isArray(value) ? kindOfList(value) : isObject(value) ? kindOfObject(value) : 'unknown';
  } catch {
    // A getter or a proxy threw.
    return 'unknown';
  }
}

/** The first test that holds decides; what is certain comes first. */
const tests: readonly (readonly [InputKind, (members: Loose) => boolean])[] = [
  ['es9_refusal', (members) => isObject(at(at(members, 'header'), 'functionExecutionStatus'))],
  ['http_error', isHttpError],
  ['notification', isNotification],
  ['operation', isOperation],
  ['command_for_device', isCommandForDevice],
  ['device', isDevice],
  ['command', isCommand],
  ['internal_error_details', isInternalErrorDetails],
  ['http_response', isHttpResponse],
  ['operation_list', (members) => isListOf('operation', at(members, 'operations'))],
  ['device_list', (members) => isListOf('device', at(members, 'devices'))],
  ['notification_list', (members) => isListOf('notification', at(members, 'receivedMessages'))],
];

/** Nothing that is looked for has more members, by far. */
const mostMembers = 1000;

function kindOfObject(members: Loose): InputKind {
  if (Object.keys(members).length > mostMembers) return 'unknown';
  return tests.find(([, holds]) => holds(members))?.[0] ?? 'unknown';
}

/** The list that each kind makes. Endpoints that stream put their error into a list of one. */
const listKinds: Readonly<Partial<Record<InputKind, InputKind>>> = {
  operation: 'operation_list',
  device: 'device_list',
  notification: 'notification_list',
  http_error: 'http_error',
};

/** Items that are looked at: a list is of one kind, so the first ones tell. */
const enoughItems = 20;

function kindOfList(list: readonly unknown[]): InputKind {
  const first = isObject(list[0]) ? kindOfObject(list[0]) : 'unknown';
  return isListOf(first, list) ? (listKinds[first] ?? 'unknown') : 'unknown';
}

function isListOf(kind: InputKind, list: unknown): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.slice(0, enoughItems).every((item) => isObject(item) && kindOfObject(item) === kind);
}

const operationName = /(?:^|\/)operations\/[^/]+$/;
const deviceName = /^enterprises\/[^/]+\/devices\/[^/]+$/;

function isOperation(members: Loose): boolean {
  const name = at(members, 'name');
  if (isPresent(name)) return matches(operationName, name);
  if (!keysOf(members).every((key) => operationMembers.has(key))) return false;
  const metadata = at(members, metadataMember);
  if (isObject(metadata) && isCommand(metadata)) return true;
  const code = at(at(members, errorMember), rpcCodeMember);
  return typeof at(members, doneMember) === 'boolean' || (typeof code === 'number' && code >= 0 && code < 100);
}

/** A status of HTTP begins at 100; codes of google.rpc, which an operation's error has, end at 16. */
function isHttpError(members: Loose): boolean {
  return isHttpStatus(at(at(members, 'error'), 'code')) && keysOf(members).every((key) => key === 'error');
}

function isHttpResponse(members: Loose): boolean {
  if (!isHttpStatus(at(members, 'status')) && !isHttpStatus(at(members, 'statusCode'))) return false;
  const content = at(members, 'data') ?? at(members, 'body');
  return isObject(at(members, 'headers')) || (isObject(content) && kindOfObject(content) !== 'unknown');
}

function isNotification(members: Loose): boolean {
  // A CloudEvent has the push body as its data.
  const push = isPresent(at(members, 'specversion')) ? at(members, 'data') : members;
  const message = at(push, 'message');
  return isObject(message) ? isMessage(message, isText(at(push, 'subscription'))) : isMessage(members, false);
}

function isMessage(message: Loose, pushed: boolean): boolean {
  const data = at(message, 'data');
  if (isText(at(at(message, 'attributes'), 'notificationType'))) return true;
  const carried = isText(data) || startsLikeAnObject(data);
  if (carried && (pushed || isPresent(at(message, 'messageId')) || isPresent(at(message, 'publishTime')))) return true;
  return startsLikeAnObject(data) && keysOf(message).every((key) => key === 'data' || key === 'attributes');
}

function isDevice(members: Loose): boolean {
  const name = at(members, 'name');
  if (isPresent(name)) return matches(deviceName, name);
  const keys = keysOf(members);
  // `state` says nothing: nearly everything has one.
  const facts = keys.filter((key) => deviceMembers.has(key) && key !== 'state');
  return facts.length > 1 || (facts.length === 1 && keys.every((key) => deviceMembers.has(key)));
}

function isCommand(members: Loose): boolean {
  const type = at(members, typeMember);
  if (at(members, '@type') === commandTypeUrl || (isText(type) && commandTypes.has(type))) return true;
  const keys = keysOf(members);
  if (keys.some((key) => commandPayloads.has(key) && isObject(at(members, key)))) return true;
  const own = keys.includes('newPassword') || (matches(/^[A-Z][A-Z0-9_]*$/, type) && keys.includes('createTime'));
  return own && keys.every((key) => commandMembers.has(key));
}

function isCommandForDevice(members: Loose): boolean {
  const command = at(members, pairCommand);
  const device = at(members, pairDevice);
  return isObject(command) && isObject(device) && (isCommand(command) || isDevice(device));
}

const codeMembers: ReadonlySet<string> = new Set(['operationCode', 'errorCode', 'operationCodeDetail', 'errorCodeDetail']);

function isInternalErrorDetails(members: Loose): boolean {
  const keys = keysOf(members).filter((key) => key !== '@type');
  // An errorCode that is a word is one of Command.
  const codes = keys.filter((key) => codeMembers.has(key) && !(key === 'errorCode' && !matches(/^-?\d+$/, String(at(members, key)))));
  return codes.length > 0 && codes.length === keys.length;
}

/** Reads a member by its name or, as Protobuf's JSON also has it, in snake case. */
function at(value: unknown, name: string): unknown {
  return (
    memberOf(value, name) ??
    memberOf(
      value,
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    )
  );
}

/** Names of the members that are there, in camel case. */
function keysOf(members: Loose): string[] {
  return Object.keys(members)
    .filter((key) => isPresent(members[key]))
    .map(camelCase);
}

/** No name or word that is looked for is longer. */
const longest = 2000;

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && value.length <= longest && pattern.test(value);
}

function isHttpStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
