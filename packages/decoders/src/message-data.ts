import { inputKindOf } from './input-kind.ts';
import { decodeBase64, decodeUtf8 } from './runtime/bytes.ts';
import { bytesOf, mostBytes } from './runtime/bytes-of.ts';
import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** Why the data of a message cannot be read. */
export type DataIssue = Issue<'no_data' | 'not_base64' | 'not_utf8' | 'not_json'>;

/** What the data of a message is. */
export interface MessageData {
  readonly value: unknown;
  /** It was base64 or bytes, as Pub/Sub has it; else a program on the way decoded it. */
  readonly encoded: boolean;
}

/** Reads the data of a message as JSON: base64, bytes, or what a program on the way has decoded already, a text of JSON or an operation. */
export function readMessageData(data: unknown): Result<MessageData, DataIssue> {
  if (data === undefined || data === null || data === '') return refusal({ code: 'no_data', message: 'the message must have data' });
  if (inputKindOf(data) === 'operation') return success({ value: data, encoded: false });
  // Base64 has no brace.
  if (typeof data === 'string' && data.startsWith('{')) return parseJson(data, false);
  const bytes = typeof data === 'string' ? decodeText(data) : bytesOf(data);
  if (bytes === undefined) return refusal({ code: 'not_base64', message: 'the data must be base64, of at most 10 MB' });
  const text = decodeUtf8(bytes);
  return text === undefined ? refusal({ code: 'not_utf8', message: 'the data must be UTF-8' }) : parseJson(text, true);
}

/** Base64 has four characters for three bytes. */
function decodeText(text: string): Uint8Array | undefined {
  return text.length > Math.ceil(mostBytes / 3) * 4 ? undefined : decodeBase64(text);
}

function parseJson(text: string, encoded: boolean): Result<MessageData, DataIssue> {
  try {
    return success({ value: JSON.parse(text) as unknown, encoded });
  } catch {
    // The parser's message would repeat a part of the data.
    return refusal({ code: 'not_json', message: 'the data must be JSON' });
  }
}
