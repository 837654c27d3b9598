import { readNotification } from '@amapi-spec/decoders/notification';
import { readingSheet } from './reading-sheet.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

/** Says what a notification carries; of one without the result of a command, only what it is. */
export function notificationSheet(message: unknown): Sheet {
  const found = readNotification(message, { now: Date.now() });
  if (found.issues !== undefined) return refusedSheet('notification', found.issues[0]);
  const { value } = found;
  const { messageId, publishTime, subscription, warnings } = value;
  const envelope = [
    ['message', messageId],
    ['published', publishTime],
    ['subscription', subscription],
    ...warnings.map((warning) => ['warning', warning.message] as const),
  ] as const;
  if (value.kind === 'command') return readingSheet('COMMAND notification', value.reading, envelope);
  const { kind, notificationType } = value;
  const title = `${notificationType ?? 'untyped'} notification`;
  // What it carries may name people and devices, and is not ours to read.
  const data = { kind, notificationType, messageId, publishTime, subscription, warnings };
  return { title, summary: 'Carries no result of a command.', rows: envelope, data: { value: data } };
}
