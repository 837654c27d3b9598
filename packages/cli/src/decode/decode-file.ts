import { describeInputKind, inputKindOf, type InputKind } from '@amapi-spec/decoders/kind';
import { readOperation, type OperationReading } from '@amapi-spec/decoders/operation';
import type { EsimErrorInput } from '@amapi-spec/decoders/esim/explain';
import { Misuse } from '../misuse.ts';
import { parseValue } from '../parse-value.ts';
import { displayName, readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { decodeEsimError } from './decode-esim-error.ts';
import { httpSheet } from './http-sheet.ts';
import { notificationSheet } from './notification-sheet.ts';
import { readingSheet } from './reading-sheet.ts';
import { redactSheet } from './redact-sheet.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

/**
 * Decodes a file, or standard input: operations, notifications, a command that came back, a server's answer, codes of a failed eSIM command.
 * Throws Misuse for anything else, by its kind.
 */
export async function decodeFile(name: string, terminal: Terminal): Promise<Sheet | Sheet[]> {
  const value = parseValue(name, await readText(name, terminal));
  const kind = inputKindOf(value);
  const items = listOf(value, kind);
  if (items !== undefined) return items.map((item) => redactSheet(sheetOf(item, inputKindOf(item)) ?? refuseItem(item), item));
  const sheet = sheetOf(value, kind);
  if (sheet === undefined) throw new Misuse(`${displayName(name)}: ${refusal(kind)}`);
  if (sheet.data.issues !== undefined && sheet.kind !== undefined) throw new Misuse(`${displayName(name)}: ${sheet.summary}`);
  return redactSheet(sheet, value);
}

/** Decodes one value; undefined when its kind is none that is decoded. */
function sheetOf(value: unknown, kind: InputKind): Sheet | undefined {
  switch (kind) {
    case 'operation':
      return readingSheet('operation', read(value));
    case 'command': {
      const reading = read(value);
      return isRefused(reading) ? undefined : readingSheet('command', reading);
    }
    case 'notification':
      return notificationSheet(value);
    case 'http_error':
    case 'http_response': {
      const reading = read(value);
      return isRefused(reading) ? httpSheet(value, reading) : readingSheet('operation', reading);
    }
    case 'es9_refusal':
    case 'internal_error_details':
      return decodeEsimError(value as EsimErrorInput);
    default:
      return undefined;
  }
}

/** The items of a list of operations or messages. */
function listOf(value: unknown, kind: InputKind): readonly unknown[] | undefined {
  if (kind !== 'operation_list' && kind !== 'notification_list') return undefined;
  if (Array.isArray(value)) return value;
  const { operations, receivedMessages } = value as {
    readonly operations?: readonly unknown[];
    readonly receivedMessages?: readonly unknown[];
  };
  return operations ?? receivedMessages;
}

function refuseItem(item: unknown): Sheet {
  return refusedSheet('item', { code: 'wrong_kind', message: refusal(inputKindOf(item)) });
}

function refusal(kind: InputKind): string {
  if (kind === 'unknown') return 'neither an operation nor a notification';
  return kind === 'command' ? 'a command without a result, not an operation' : `${describeInputKind(kind)}, not an operation`;
}

function isRefused(reading: OperationReading): boolean {
  return reading.state === 'unknown' && reading.kind !== undefined;
}

function read(value: unknown): OperationReading {
  return readOperation(value as object, { now: Date.now() });
}
