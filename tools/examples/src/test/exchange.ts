import { once } from 'node:events';
import { request, STATUS_CODES, type IncomingMessage } from 'node:http';
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
  const shown = JSON.stringify(JSON.parse(answer.text), null, 2);
  return `POST ${path}
content-type: application/json

${body}

--- answer

${answer.status} ${STATUS_CODES[answer.status]}
content-type: ${answer.contentType}

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

/** Leaves out sentences and versions: what a golden text may differ in. */
export function withoutWording(text: string): string {
  return text
    .replaceAll(/"(detail|description|message|title|msg)":( ?)"(?:[^"\\]|\\.)*"/g, '"$1":$2"..."')
    .replaceAll(/@\d+\.\d+\.\d+/g, '@0.0.0');
}
