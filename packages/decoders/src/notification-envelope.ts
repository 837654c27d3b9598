import { asText, isPresent, memberOf } from './runtime/loose.ts';
import type { Issue } from './runtime/result.ts';

/** What is unusual about a message that was read all the same. */
export type NotificationWarning = Issue<'type_case' | 'no_type' | 'decoded'>;

/** What every notification has. */
export interface NotificationBase {
  /** For telling a redelivery. */
  readonly messageId?: string;
  /** RFC 3339. */
  readonly publishTime?: string;
  /** Only in push bodies. */
  readonly subscription?: string;
  /** What is unusual about the message. */
  readonly warnings: readonly NotificationWarning[];
}

/** A message, taken out of what it came in. */
export interface Envelope {
  readonly base: NotificationBase;
  /** As it came. */
  readonly notificationType?: string;
  /** In capital letters. */
  readonly type?: string;
  readonly data: unknown;
}

/** Takes a message out of a push body, a CloudEvent, or what pulling gives; undefined for a value that has no message. */
export function readEnvelope(value: unknown): Envelope | undefined {
  const outer = isPresent(memberOf(value, 'specversion')) ? memberOf(value, 'data') : value;
  const message = memberOf(outer, 'message');
  const inner = isPresent(message) ? message : outer;
  const data = memberOf(inner, 'data');
  if (!isPresent(data) && !isPresent(memberOf(inner, 'attributes'))) return undefined;
  const messageId = asText(memberOf(inner, 'messageId') ?? memberOf(inner, 'message_id') ?? memberOf(inner, 'id'));
  const publishTime = timeText(memberOf(inner, 'publishTime') ?? memberOf(inner, 'publish_time'));
  const subscription = asText(memberOf(outer, 'subscription'));
  const notificationType = asText(memberOf(memberOf(inner, 'attributes'), 'notificationType'));
  return {
    base: {
      ...(messageId === undefined ? {} : { messageId }),
      ...(publishTime === undefined ? {} : { publishTime }),
      ...(subscription === undefined ? {} : { subscription }),
      warnings: [],
    },
    ...(notificationType === undefined ? {} : { notificationType, type: notificationType.slice(0, longestType).toUpperCase() }),
    data,
  };
}

const longestType = 100;

/** Google's client for Node has a Date. */
function timeText(value: unknown): string | undefined {
  return value instanceof Date ? new Date(value).toISOString() : asText(value);
}
