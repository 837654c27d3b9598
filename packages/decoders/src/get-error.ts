import { asObject, asText } from './runtime/loose.ts';

/** What an error of a getter means for a wait: the operation is not there, try again, or give up. */
export type GetErrorKind = 'not_found' | 'passing' | 'lasting';

/**
 * Sorts an error by its HTTP status, where HTTP clients keep it: `status`, `code`, `response.status` or `statusCode`. One without a status
 * is a matter of the network, and passing. AMAPI also says 500 for an entity that is gone (as seen by Fleet).
 */
export function classifyGetError(error: unknown): GetErrorKind {
  const loose = asObject(error);
  const status = [loose['status'], loose['code'], asObject(loose['response'])['status'], loose['statusCode']]
    .map(httpStatus)
    .find((found) => found !== undefined);
  if (status === undefined) return 'passing';
  if (status === 404 || (status === 500 && /requested entity was not found/i.test(asText(loose['message']) ?? ''))) return 'not_found';
  return status === 408 || status === 429 || status >= 500 ? 'passing' : 'lasting';
}

function httpStatus(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 400 && number <= 599 ? number : undefined;
}
