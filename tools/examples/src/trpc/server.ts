import { initTRPC, StandardSchemaV1Error, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { redact } from '@amapi-spec/redact';
import type { CommandRequest } from '@amapi-spec/types';
import {
  assertCommandRequest,
  commandRequestSchema,
  isValidationError,
  toProblemDetails,
  type ProblemDetails,
} from '@amapi-spec/validators';
import { issueCommand } from '../amapi.ts';
import { statusProblem } from '../status-problem.ts';

const { router, procedure } = initTRPC.create({
  // Left to itself it passes messages on: that of the JSON parser quotes the body, that of the API's client may quote the command.
  errorFormatter: ({ shape: { code, data }, error }) => {
    const problem = problemOf(error);
    return { code, message: problem.title, data: { code: data.code, httpStatus: data.httpStatus, problem } };
  },
});

const commands = router({
  /** A schema alone is an input. */
  judge: procedure.input(commandRequestSchema).mutation(({ input }) => ({ type: input.type })),
  /** Where a command has something beside it, the input is a function. */
  issue: procedure
    .input(parseInput)
    .mutation(async ({ input: { device, command } }) => ({ operation: await issueCommand(device, command) })),
});

/** What a client imports. */
export type Commands = typeof commands;

function problemOf(error: TRPCError): ProblemDetails | ReturnType<typeof statusProblem> {
  const { cause } = error;
  const isRefusal = isValidationError(cause) || cause instanceof StandardSchemaV1Error;
  return isRefusal ? toProblemDetails(cause.issues) : statusProblem(getHTTPStatusCodeFromError(error));
}

function parseInput(input: unknown): { device: string; command: CommandRequest } {
  const { device, command } = Object(input) as { device?: unknown; command?: unknown };
  if (typeof device !== 'string' || !/^enterprises\/[\w-]+\/devices\/[\w-]+$/.test(device)) throw new TRPCError({ code: 'BAD_REQUEST' });
  assertCommandRequest(command);
  return { device, command };
}

const server = createHTTPServer({
  router: commands,
  maxBodySize: 64 * 1024,
  // It is given the input and the path too: the one is a secret, the other may be one. The API's client keeps the command in its errors.
  onError: ({ error }) => {
    if (error.code === 'INTERNAL_SERVER_ERROR') console.error(redact(error.cause));
    else console.warn(JSON.stringify(problemOf(error)));
  },
});
server.listen(Number(process.env['PORT']), () => console.log('listening on', Object(server.address()).port));
