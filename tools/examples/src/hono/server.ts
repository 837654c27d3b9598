import { serve } from '@hono/node-server';
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { redact } from '@amapi-spec/redact';
import { commandRequestSchema, toProblemDetails } from '@amapi-spec/validators';
import { issueCommand } from '../amapi.ts';
import { statusProblem } from '../status-problem.ts';

const asProblem = { 'content-type': 'application/problem+json' };
const app = new Hono();

app.post(
  '/enterprises/:enterprise/devices/:device/commands',
  bodyLimit({ maxSize: 64 * 1024 }),
  sValidator('json', commandRequestSchema, (result, c) => {
    // Left to itself the validator answers with the whole body, password included.
    if (result.success) return;
    const problem = toProblemDetails(result.error);
    console.warn(JSON.stringify(problem));
    return c.json(problem, 400, asProblem);
  }),
  async (c) => {
    const { enterprise, device } = c.req.param();
    const operation = await issueCommand(`enterprises/${enterprise}/devices/${device}`, c.req.valid('json'));
    return c.json({ operation }, 202);
  },
);

app.onError((error, c) => {
  // What the body limit and the parser throw has a status; the rest is ours, or the API's, whose client keeps the command in its errors.
  const status = error instanceof HTTPException ? error.status : 500;
  if (status === 500) console.error(redact(error));
  return c.json(statusProblem(status), status, asProblem);
});
app.notFound((c) => c.json(statusProblem(404), 404, asProblem));

serve({ fetch: app.fetch, port: Number(process.env['PORT']) }, ({ port }) => console.log(`listening on ${port}`));
