import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request, STATUS_CODES, type IncomingMessage } from 'node:http';
import { expect } from 'vitest';
import type { HostileRequest } from './hostile-requests.ts';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** All that was answered, for a look at whether something is in it. */
  readonly all: string;
}

/** Posts a body as JSON, unless its headers say otherwise. */
export async function post(
  url: string,
  { headers, body, isStreamed = false }: Pick<HostileRequest, 'headers' | 'body' | 'isStreamed'>,
): Promise<Answer> {
  const length = isStreamed ? {} : { 'content-length': Buffer.byteLength(body) };
  const sent = request(url, { method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...length, ...headers } });
  // A server may answer and hang up before it has read everything.
  const answered = once(sent, 'response');
  sent.on('error', () => undefined).end(body);
  const [response] = (await answered) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  const { statusCode: status = 0, headers: answerHeaders } = response;
  return { status, contentType: answerHeaders['content-type'] ?? '', text, all: `${JSON.stringify(response.rawHeaders)} ${text}` };
}

/** Writes down a request, its answer and what the server logged, without what differs from run to run. */
export function describeExchange(path: string, body: string, answer: Answer, log: string): string {
  const shown = answer.text === '' ? '(nothing)' : JSON.stringify(JSON.parse(answer.text), null, 2);
  return `POST ${path}
content-type: application/json

${body}

--- answer

${answer.status} ${STATUS_CODES[answer.status]}
${answer.contentType === '' ? 'no content' : `content-type: ${answer.contentType}`}

${shown}

--- log

${steady(log)}`;
}

function steady(log: string): string {
  return log
    .replaceAll(/"(time|pid|remotePort|responseTime)":[\d.]+/g, '"$1":0')
    .replaceAll(/"hostname":"[^"]*"/g, '"hostname":"host"')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:0');
}

/** Holds an exchange against what is recorded of it, but for sentences and versions; `RECORD=1` records it. */
export function expectRecorded(golden: URL, found: string): void {
  if (process.env['RECORD'] === '1') writeFileSync(golden, found);
  expect(withoutWording(found)).toBe(withoutWording(readFileSync(golden, 'utf8')));
}

function withoutWording(text: string): string {
  return text
    .replaceAll(/"(detail|description|ignored|message|title|msg)":( ?)"(?:[^"\\]|\\.)*"/g, '"$1":$2"..."')
    .replaceAll(/@\d+\.\d+\.\d+/g, '@0.0.0');
}
