import { readNotification } from '@amapi-spec/decoders/notification';
import { readOperation, type OperationReading } from '@amapi-spec/decoders/operation';
import { Misuse } from '../misuse.ts';
import { parseValue } from '../parse-value.ts';
import { displayName, readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { decodeEsimError } from './decode-esim-error.ts';
import { readingSheet } from './reading-sheet.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

type Members = Readonly<Record<string, unknown>>;

/** Decodes a file, or standard input: a notification, the details of a failed eSIM command, else an operation. */
export async function decodeFile(name: string, terminal: Terminal): Promise<Sheet> {
  const value = parseValue(name, await readText(name, terminal));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Misuse(`${displayName(name)}: neither an operation nor a notification`);
  }
  const members = value as Members;
  if (has(members, 'message', 'attributes') || (has(members, 'data') && !has(members, 'metadata'))) return notificationSheet(members);
  if (has(members, 'operationCode', 'errorCode', 'operationCodeDetail', 'errorCodeDetail')) return decodeEsimError(members);
  return readingSheet('operation', read(members));
}

function notificationSheet(message: Members): Sheet {
  const found = readNotification(message, { now: Date.now() });
  if (!found.ok) return refusedSheet('notification', found.problem);
  const { value } = found;
  const { messageId, publishTime, subscription } = value;
  const envelope = [
    ['message', messageId],
    ['published', publishTime],
    ['subscription', subscription],
  ] as const;
  if (value.kind === 'command') return readingSheet('COMMAND notification', value.reading, envelope);
  const title = `${value.notificationType ?? 'untyped'} notification`;
  // What it carries may name people and devices, and is not ours to read.
  const { resource: _, ...rest } = value;
  return { ok: true, title, summary: 'Carries no result of a command.', rows: envelope, data: { ok: true, value: rest } };
}

function read(operation: Members): OperationReading {
  return readOperation(operation, { now: Date.now() });
}

function has(members: Members, ...names: readonly string[]): boolean {
  return names.some((name) => members[name] !== undefined);
}
