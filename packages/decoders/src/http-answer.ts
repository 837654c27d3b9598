import { isPresent, memberOf } from './runtime/loose.ts';

/** What an HTTP answer says. */
export interface HttpAnswer {
  /** 100 to 599; absent when the answer does not tell. */
  readonly status?: number;
  /** What the server sent, parsed. */
  readonly content: unknown;
  /** AMAPI also says 500 for an entity that is gone (as seen by Fleet). */
  readonly notFound: boolean;
}

/** Reads an error's body, also in a list of one, as endpoints that stream have it, or a client's whole response. */
export function readHttpAnswer(value: unknown): HttpAnswer {
  const outer: unknown = Array.isArray(value) ? value[0] : value;
  const content = memberOf(outer, 'data') ?? memberOf(outer, 'body');
  const error = memberOf(outer, 'error') ?? memberOf(content, 'error');
  const status = [memberOf(outer, 'status'), memberOf(outer, 'statusCode'), memberOf(error, 'code')].find(isHttpStatus);
  const message = memberOf(error, 'message');
  return {
    ...(status === undefined ? {} : { status }),
    content: isPresent(content) ? content : outer,
    notFound: status === 404 || (status === 500 && isNotFoundMessage(message)),
  };
}

/** Tells whether a request with this status may succeed when it is sent again. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** How a server words that an entity is not there. */
export function isNotFoundMessage(message: unknown): boolean {
  return typeof message === 'string' && /requested entity was not found/i.test(message.slice(0, 1000));
}

function isHttpStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}
