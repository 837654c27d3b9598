import { serve } from '@hono/node-server';
import { readJson } from '../read-json.ts';
import { openOutcomeStore } from './outcome-store.ts';
import { readOutcome } from './outcome.ts';

const store = openOutcomeStore(process.env['OUTCOMES'] ?? 'outcomes.sqlite');

/** The most that Pub/Sub sends: 10 MB, as base64. */
const mostBytes = 14_500_000;

/**
 * Takes what a push subscription sends. It keeps nothing between two requests, so that any number of it may run. A real one also verifies the
 * token in the `Authorization` header, which is Google's to sign.
 */
async function receive(request: Request): Promise<Response> {
  const { isTooLarge, value: body } = await readJson(request, mostBytes);
  if (isTooLarge) return new Response(null, { status: 413 });
  const told = readOutcome(body);
  if ('ignored' in told) {
    // Acknowledged: it would be the same the next time, and Pub/Sub would send it again for days.
    console.warn(JSON.stringify(told));
    return new Response(null, { status: 204 });
  }
  try {
    store.put(told.outcome);
  } catch {
    // Not acknowledged: Pub/Sub sends it again.
    return new Response(null, { status: 503 });
  }
  console.log(JSON.stringify(told.outcome));
  return new Response(null, { status: 204 });
}

serve({ fetch: receive, port: Number(process.env['PORT']) }, ({ port }) => console.log(`listening on ${port}`));
