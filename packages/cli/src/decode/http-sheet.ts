import type { OperationReading } from '@amapi-spec/decoders/operation';
import { adviceRows, sourceRows } from './advice-rows.ts';
import { pickReading } from './pick-reading.ts';
import type { Sheet } from './sheet.ts';

/** No message for people is longer. */
const longestMessage = 1000;

/** Says what a server's answer means that has no operation; undefined for one that is no refusal. */
export function httpSheet(answer: unknown, reading: OperationReading): Sheet | undefined {
  if (reading.state !== 'unknown' || reading.httpStatus === undefined) return undefined;
  const message = messageOf(answer);
  return {
    title: `HTTP error ${reading.httpStatus}`,
    summary: reading.summary,
    rows: [['message', message], ...adviceRows(reading), ...sourceRows(reading.sources)],
    data: { value: { reading: pickReading(reading), ...(message === undefined ? {} : { message }) } },
  };
}

interface ErrorBody {
  readonly error?: { readonly message?: unknown };
}

function messageOf(answer: unknown): string | undefined {
  const outer = (Array.isArray(answer) ? answer[0] : answer) as ErrorBody & {
    readonly data?: ErrorBody | null;
    readonly body?: ErrorBody | null;
  };
  const message = (outer.error ?? outer.data?.error ?? outer.body?.error)?.message;
  return typeof message === 'string' && message !== '' ? message.slice(0, longestMessage) : undefined;
}
