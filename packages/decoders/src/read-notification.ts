import type { OperationLike } from '@amapi-spec/types';
import { describeInputKind } from './describe-input-kind.ts';
import { inputKindOf } from './input-kind.ts';
import type { InputKind } from './input-kind.ts';
import { readMessageData } from './message-data.ts';
import type { DataIssue } from './message-data.ts';
import { readEnvelope } from './notification-envelope.ts';
import type { NotificationBase, NotificationWarning } from './notification-envelope.ts';
import type { OperationReading } from './operation-reading.ts';
import { readOperation } from './read-operation.ts';
import type { ReadOperationOptions } from './read-operation.ts';
import { asList, memberOf } from './runtime/loose.ts';
import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** A device command has completed. */
export interface CommandNotification extends NotificationBase {
  readonly kind: 'command';
  readonly notificationType: 'COMMAND';
  readonly operation: OperationLike;
  readonly reading: OperationReading;
}

/** Any other notification; what it carries is passed on as it came. */
export interface OtherNotification extends NotificationBase {
  readonly kind: 'other';
  /** `ENROLLMENT`, `STATUS_REPORT`, `USAGE_LOGS` ...; absent when the message does not say. */
  readonly notificationType?: string;
  /** The decoded JSON; undefined when there was none. */
  readonly resource: unknown;
}

/** A notification of AMAPI. */
export type Notification = CommandNotification | OtherNotification;

/** Why a message is no notification. */
export interface NotificationIssue extends Issue<'no_message' | 'unreadable' | 'not_an_operation' | DataIssue['code']> {
  /** What it is instead, or what a COMMAND notification carries instead of an operation. */
  readonly kind?: InputKind;
}

/**
 * Reads a Pub/Sub message of AMAPI: a push body `{ message, subscription }`, also in a CloudEvent, a pulled `{ ackId, message }`, or the message
 * itself; its data may be base64, bytes, or decoded already. COMMAND comes with its operation read by {@link readOperation}; so does, with a
 * warning, a message without a type that carries an operation, and a type in other letters. The rest is passed on. Refuses a COMMAND whose data
 * is no operation, by its kind. Never throws.
 * Sources: AMAPI, Pub/Sub notifications; Cloud Pub/Sub, PubsubMessage.
 */
export function readNotification(message: unknown, options: ReadOperationOptions = {}): Result<Notification, NotificationIssue> {
  try {
    return readMessage(message, options);
  } catch {
    // A getter or a proxy threw.
    return refusal({ code: 'unreadable', message: 'a Pub/Sub message must be plain data' });
  }
}

/**
 * Reads messages one by one: what pulling gives, `{ receivedMessages: [...] }`, a list as the cloud command-line tool prints it, or a single
 * message. A message that is none is a refusal in its place. Never throws.
 */
export function readNotifications(messages: unknown, options: ReadOperationOptions = {}): Result<Notification, NotificationIssue>[] {
  try {
    const list = Array.isArray(messages) ? messages : memberOf(messages, 'receivedMessages');
    return Array.isArray(list) ? asList(list).map((message) => readNotification(message, options)) : [readNotification(messages, options)];
  } catch {
    return [readNotification(undefined)];
  }
}

function readMessage(message: unknown, options: ReadOperationOptions): Result<Notification, NotificationIssue> {
  const envelope = readEnvelope(message);
  if (envelope === undefined) {
    const kind = inputKindOf(message);
    const instead = kind === 'unknown' || kind === 'notification' ? '' : `; this is ${describeInputKind(kind)}`;
    return refusal({ code: 'no_message', kind, message: `a Pub/Sub message must have data or attributes${instead}` });
  }
  const { base, notificationType, type, data } = envelope;
  const read = readMessageData(data);
  const warnings: NotificationWarning[] = [...base.warnings];
  if (read.issues !== undefined) {
    if (read.issues[0].code !== 'no_data' || type === 'COMMAND') return read;
    return success({ ...base, kind: 'other', ...typed(notificationType), resource: undefined });
  }
  const { value: resource, encoded } = read.value;
  const kind = inputKindOf(resource);
  if (!encoded) warnings.push({ code: 'decoded', message: 'the data came decoded, not as base64' });
  if (notificationType === undefined && kind === 'operation') {
    warnings.push({ code: 'no_type', message: 'the message has no notificationType; its data is an operation' });
  } else if (type !== 'COMMAND') {
    return success({ ...base, warnings, kind: 'other', ...typed(notificationType), resource });
  } else if (kind !== 'operation') {
    const instead = kind === 'unknown' ? '' : `; this is ${describeInputKind(kind)}`;
    return refusal({ code: 'not_an_operation', kind, message: `the data of a COMMAND notification must be an operation${instead}` });
  } else if (notificationType !== 'COMMAND') {
    warnings.push({ code: 'type_case', message: 'the notificationType should be in capital letters: COMMAND' });
  }
  const operation = resource as OperationLike;
  return success({
    ...base,
    warnings,
    kind: 'command',
    notificationType: 'COMMAND',
    operation,
    reading: readOperation(operation, options),
  });
}

function typed(notificationType: string | undefined): { notificationType?: string } {
  return notificationType === undefined ? {} : { notificationType };
}
