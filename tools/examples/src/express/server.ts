import express, { type ErrorRequestHandler, type Response } from 'express';
import { redact } from '@amapi-spec/redact';
import { toProblemDetails, validateCommandForDevice, validateCommandRequest } from '@amapi-spec/validators';
import { getDevice, issueCommand } from '../amapi.ts';
import { statusProblem } from '../status-problem.ts';

const app = express().disable('x-powered-by');

app.post('/enterprises/:enterprise/devices/:device/commands', express.json({ limit: '64kb' }), async (request, response) => {
  const name = `enterprises/${request.params.enterprise}/devices/${request.params.device}`;
  // A body of another content type is undefined here, and refused like any other value that is no command.
  const asked = validateCommandRequest(request.body);
  if (asked.issues !== undefined) return refuse(response, toProblemDetails(asked.issues));

  const { issues } = validateCommandForDevice(asked.value, await getDevice(name), { pathsFrom: 'command' });
  if (issues !== undefined) return refuse(response, toProblemDetails(issues));

  response.status(202).json({ operation: await issueCommand(name, asked.value) });
});

app.use((_, response) => refuse(response, statusProblem(404)));

// Express's own handler prints the parser's error, which quotes the body and has all of it as `body`, and outside production answers with it.
const onError: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  const { status = 500 } = error;
  if (status === 500) console.error(redact(error));
  refuse(response, statusProblem(status));
};
app.use(onError);

function refuse(response: Response, problem: { readonly status: number }): void {
  console.warn(JSON.stringify(problem));
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

const server = app.listen(Number(process.env['PORT']), () => console.log('listening on', Object(server.address()).port));
