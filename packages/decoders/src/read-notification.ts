import type { OperationLike } from '@amapi-spec/types';
import type { OperationReading } from './operation-reading.ts';
import { readOperation } from './read-operation.ts';
import type { ReadOperationOptions } from './read-operation.ts';
import { decodeBase64, decodeUtf8 } from './runtime/bytes.ts';
import { asObject, asText, isPresent } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { refusal, success } from './runtime/result.ts';
import type { Problem, Result } from './runtime/result.ts';

/** What every notification has. */
export interface NotificationBase {
  /** For telling a redelivery. */
  readonly messageId?: string;
  /** RFC 3339. */
  readonly publishTime?: string;
  /** Only in push bodies. */
  readonly subscription?: string;
}

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
export type NotificationProblem = Problem<'no_message' | 'no_data' | 'not_base64' | 'not_utf8' | 'not_json' | 'not_an_object'>;

/**
 * Reads a Pub/Sub message of AMAPI: a push body `{ message, subscription }`, a pulled `{ ackId, message }`, or the message itself; its data
 * may be base64 or bytes. COMMAND comes with its operation read by {@link readOperation}; the rest is passed on. Never throws on JSON.
 * Sources: AMAPI, Pub/Sub notifications; Cloud Pub/Sub, PubsubMessage.
 */
export function readNotification(message: unknown, options: ReadOperationOptions = {}): Result<Notification, NotificationProblem> {
  const outer = asObject(message);
  const inner = isPresent(outer['message']) ? asObject(outer['message']) : outer;
  if (!isPresent(inner['data']) && !isPresent(inner['attributes'])) {
    return refusal({ code: 'no_message', message: 'a Pub/Sub message must have data or attributes' });
  }
  const base = readBase(inner, outer);
  const notificationType = asText(asObject(inner['attributes'])['notificationType']);
  const data = readData(inner['data']);
  if (!data.ok) {
    if (data.problem.code !== 'no_data' || notificationType === 'COMMAND') return data;
    return success({ ...base, kind: 'other', ...(notificationType === undefined ? {} : { notificationType }), resource: undefined });
  }
  const resource = data.value;
  if (notificationType !== 'COMMAND') {
    return success({ ...base, kind: 'other', ...(notificationType === undefined ? {} : { notificationType }), resource });
  }
  if (typeof resource !== 'object' || resource === null || Array.isArray(resource)) {
    return refusal({ code: 'not_an_object', message: 'the data of a COMMAND notification must be an Operation' });
  }
  return success({ ...base, kind: 'command', notificationType, operation: resource, reading: readOperation(resource, options) });
}

function readBase(inner: Loose, outer: Loose): NotificationBase {
  const messageId = asText(inner['messageId']);
  const publishTime = asText(inner['publishTime']);
  const subscription = asText(outer['subscription']);
  return {
    ...(messageId === undefined ? {} : { messageId }),
    ...(publishTime === undefined ? {} : { publishTime }),
    ...(subscription === undefined ? {} : { subscription }),
  };
}

function readData(data: unknown): Result<unknown, NotificationProblem> {
  if (data === undefined || data === null || data === '') return refusal({ code: 'no_data', message: 'the message must have data' });
  const bytes = data instanceof Uint8Array ? data : typeof data === 'string' ? decodeBase64(data) : undefined;
  if (bytes === undefined) return refusal({ code: 'not_base64', message: 'the data must be base64' });
  const text = decodeUtf8(bytes);
  if (text === undefined) return refusal({ code: 'not_utf8', message: 'the data must be UTF-8' });
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    // The parser's message would repeat a part of the data.
    return refusal({ code: 'not_json', message: 'the data must be JSON' });
  }
}
