import Fastify, { type FastifyError } from 'fastify';
import { redact, redactText } from '@amapi-spec/redact';
import type { CommandRequest } from '@amapi-spec/types';
import { commandRequestSchema, isValidationError, toProblemDetails, ValidationError, type Schema } from '@amapi-spec/validators';
import { issueCommand } from '../amapi.ts';
import { statusProblem } from '../status-problem.ts';

// The line that Fastify writes for each request has its address, which may have a query.
const req = (request: { method: string; url: string }) => ({ method: request.method, url: redactText(request.url) });
const app = Fastify({ bodyLimit: 64 * 1024, logger: { serializers: { req } } });

// Fastify's own Ajv stops at draft 7, and takes members that it does not know out of a body. This judges the body as it came.
app.setValidatorCompiler<Schema<unknown>>(({ schema }) => (body) => {
  const { issues } = schema['~standard'].validate(body);
  return issues === undefined ? { value: body } : { error: new ValidationError(issues) };
});

app.post<{ Params: { enterprise: string; device: string }; Body: CommandRequest }>(
  '/enterprises/:enterprise/devices/:device/commands',
  { schema: { body: commandRequestSchema } },
  async ({ params, body }, reply) => {
    const operation = await issueCommand(`enterprises/${params.enterprise}/devices/${params.device}`, body);
    return reply.code(202).send({ operation });
  },
);

app.setErrorHandler<FastifyError>((error, request, reply) => {
  const problem = isValidationError(error) ? toProblemDetails(error.issues) : statusProblem(error.statusCode ?? 500);
  if (problem.status < 500) request.log.warn({ problem }, 'refused');
  // The API's client keeps the command in its errors.
  else request.log.error({ err: redact(error) }, 'failed');
  return reply.code(problem.status).type('application/problem+json').send(problem);
});
app.setNotFoundHandler((_, reply) => reply.code(404).type('application/problem+json').send(statusProblem(404)));

await app.listen({ port: Number(process.env['PORT']), listenTextResolver: (address) => `listening on ${new URL(address).port}` });
