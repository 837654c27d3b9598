import { redact } from '@amapi-spec/redact';
import { toGoogleStatus, validateCommandRequest, type Issue } from '@amapi-spec/validators';
import { readJson } from '../read-json.ts';

/** The most that a command may have, and an answer of the API. */
const mostBytes = 64 * 1024;
const mostAnswered = 1024 * 1024;

/** Where the API is. */
export interface Upstream {
  readonly AMAPI_URL: string;
}

/**
 * A gateway in front of the API, with the API's own paths and errors: Google's clients need no more than another `rootUrl`. What it refuses never
 * leaves the house. It is a plain handler of `fetch`: the default export of a Worker, a Deno server or a route of Next is `{ fetch: handle }` or `handle`.
 */
export async function handle(request: Request, { AMAPI_URL }: Upstream): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method !== 'POST' || !/^\/v1\/enterprises\/[\w-]+\/devices\/[\w-]+:issueCommand$/.test(pathname))
    return fail(404, 'NOT_FOUND');
  if (!/^application\/json(?:;|$)/.test(request.headers.get('content-type') ?? '')) return refuse(415);

  const body = await readJson(request, mostBytes);
  if (body.isTooLarge) return refuse(413);
  const judged = validateCommandRequest(body.value);
  if (judged.issues !== undefined) return refuse(400, judged.issues);

  const answer = await fetch(new URL(pathname, AMAPI_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: request.headers.get('authorization') ?? '' },
    // What was judged, not the text: where that has a key twice, the API might take the other one.
    body: JSON.stringify(judged.value),
  });
  const { value } = await readJson(answer, mostAnswered);
  // The API repeats the command in its answers. What is no JSON comes from something before it.
  return value === undefined ? fail(502, 'UNAVAILABLE') : Response.json(redact(value), { status: answer.status });
}

/** Answers as the API does (AIP-193): its error has the HTTP status in place of the code of `google.rpc`. */
function refuse(status: number, issues: readonly Issue[] = []): Response {
  const error = { ...toGoogleStatus(issues), code: status, status: 'INVALID_ARGUMENT' };
  console.warn(JSON.stringify(error));
  return Response.json({ error }, { status });
}

function fail(code: number, status: string): Response {
  return Response.json({ error: { code, message: status, status } }, { status: code });
}
