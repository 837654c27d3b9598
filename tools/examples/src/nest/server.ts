import {
  Body,
  Catch,
  Controller,
  HttpCode,
  HttpException,
  Module,
  Param,
  Post,
  type ArgumentsHost,
  type ExceptionFilter,
  type PipeTransform,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Response } from 'express';
import { redact } from '@amapi-spec/redact';
import type { CommandRequest } from '@amapi-spec/types';
import { assertCommandRequest, isValidationError, toProblemDetails } from '@amapi-spec/validators';
import { issueCommand } from '../amapi.ts';
import { statusProblem } from '../status-problem.ts';

/** Nest's own pipe for Standard Schema takes `__proto__` and `constructor` out before it judges, and names keys of the body in its messages. */
class CommandPipe implements PipeTransform<unknown, CommandRequest> {
  transform(body: unknown): CommandRequest {
    assertCommandRequest(body);
    return body;
  }
}

@Controller('enterprises/:enterprise/devices/:device/commands')
class CommandsController {
  @Post()
  @HttpCode(202)
  async issue(
    @Param('enterprise') enterprise: string,
    @Param('device') device: string,
    @Body(new CommandPipe()) command: CommandRequest,
  ): Promise<object> {
    return { operation: await issueCommand(`enterprises/${enterprise}/devices/${device}`, command) };
  }
}

/** Answers every error with a problem document. Nest's own filter answers with the message of the body's parser, which quotes the body. */
@Catch()
class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const problem = isValidationError(error) ? toProblemDetails(error.issues) : statusProblem(statusOf(error));
    if (problem.status < 500) console.warn(JSON.stringify(problem));
    // The API's client keeps the command in its errors.
    else console.error(redact(error));
    const response = host.switchToHttp().getResponse<Response>();
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** Nest's exceptions and those of the body's parser have a status; whatever else is thrown is a defect, or comes from the API. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : 500;
}

@Module({ controllers: [CommandsController] })
class AppModule {}

const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: ['error', 'warn'] });
app.useBodyParser('json', { limit: '64kb' });
app.useGlobalFilters(new ProblemFilter());
const server = await app.listen(Number(process.env['PORT']));
console.log('listening on', Object(server.address()).port);
