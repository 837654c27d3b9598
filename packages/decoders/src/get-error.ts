import { isNotFoundMessage, isPassingStatus, readHttpAnswer } from './http-answer.ts';
import { memberOf } from './runtime/loose.ts';

/** What an error of a getter means for a wait: the operation is not there, try again, or give up. */
export type GetErrorKind = 'not_found' | 'passing' | 'lasting';

/**
 * Sorts an error by its HTTP status, where HTTP clients keep it: `status`, `code`, `response.status` or `statusCode`. One without a status
 * is a matter of the network, and passing. AMAPI also says 500 for an entity that is gone (as seen by Fleet).
 */
export function classifyGetError(error: unknown): GetErrorKind {
  try {
    const places = [
      memberOf(error, 'status'),
      memberOf(error, 'code'),
      memberOf(memberOf(error, 'response'), 'status'),
      memberOf(error, 'statusCode'),
    ];
    const status = places.map(httpStatus).find((found) => found !== undefined);
    if (status === undefined) return 'passing';
    return classify(status, status === 404 || (status === 500 && isNotFoundMessage(memberOf(error, 'message'))));
  } catch {
    // An error that cannot be read will not read better the next time.
    return 'lasting';
  }
}

/** Sorts the answer of a server that a getter gave instead of throwing it. */
export function classifyHttpAnswer(answer: unknown): GetErrorKind {
  const { status, notFound } = readHttpAnswer(answer);
  return status === undefined ? 'lasting' : classify(status, notFound);
}

function classify(status: number, notFound: boolean): GetErrorKind {
  return notFound ? 'not_found' : isPassingStatus(status) ? 'passing' : 'lasting';
}

function httpStatus(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 400 && number <= 599 ? number : undefined;
}
