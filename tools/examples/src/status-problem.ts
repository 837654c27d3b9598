import { STATUS_CODES } from 'node:http';

/** A problem document with nothing to say beyond the HTTP status (RFC 9457, section 4.2.1): never the message of an error, which may quote the body. */
export function statusProblem(status: number): { type: 'about:blank'; title: string; status: number } {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status };
}
