import { readNotification } from '@amapi-spec/decoders/notification';
import { readOperation } from '@amapi-spec/decoders/operation';

/** What is kept of a command: nothing of it is secret. */
export interface Outcome {
  /** Name of the operation: `enterprises/E/devices/D/operations/1`. */
  readonly operation: string;
  readonly state: string;
  /** Nothing more will come. */
  readonly final: boolean;
  readonly summary: string;
  /** When Pub/Sub took the message, in milliseconds. */
  readonly publishedAt: number;
  readonly messageId: string;
}

/** What a message says: an outcome, or why it has none. */
export type Told = { readonly outcome: Outcome } | { readonly ignored: string };

/**
 * Reads a message. The same message says the same whenever it is read, and wherever: whether a command has expired is judged by the time of the
 * message, not by the clock.
 */
export function readOutcome(body: unknown): Told {
  const read = readNotification(body);
  // Issues never repeat the message.
  if (read.issues !== undefined) return { ignored: read.issues[0].message };
  if (read.value.kind !== 'command') return { ignored: 'another notification' };
  const { operation: found, messageId, publishTime = '' } = read.value;
  const publishedAt = Date.parse(publishTime);
  const { name: operation, state, final, summary } = readOperation(found, { now: publishedAt });
  if (operation === undefined || messageId === undefined || Number.isNaN(publishedAt))
    return { ignored: 'a message without names or time' };
  return { outcome: { operation, state, final, summary, publishedAt, messageId } };
}
