import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parentPort, workerData } from 'node:worker_threads';
import { validateCommandRequest } from '@amapi-spec/validators/command-request';
import type { Range } from './line-ranges.ts';

/** A line that is no command that may be sent, with the rules that it breaks; none where it is no JSON. */
export interface Refused {
  /** From 1, in the part that was judged. */
  readonly line: number;
  readonly rules: readonly string[];
}

/** What a worker found in its part. */
export interface Judged {
  readonly lines: number;
  readonly refused: readonly Refused[];
}

// The worker: a part of the file is streamed, and nothing of a line is kept.
const { path, start, end } = workerData as Range & { readonly path: string };
const refused: Refused[] = [];
let lines = 0;
for await (const text of createInterface({ input: createReadStream(path, { start, end: end - 1 }), crlfDelay: Infinity })) {
  lines++;
  if (text === '') continue;
  const { issues = [] } = judge(text);
  if (issues.length > 0) refused.push({ line: lines, rules: issues.map(({ rule }) => rule) });
}
parentPort?.postMessage({ lines, refused } satisfies Judged);

function judge(text: string): { readonly issues?: readonly { readonly rule: string }[] | undefined } {
  try {
    return validateCommandRequest(JSON.parse(text));
  } catch {
    // The parser's message would quote the line.
    return { issues: [{ rule: 'not JSON' }] };
  }
}
