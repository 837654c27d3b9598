import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { serve } from '@hono/node-server';
import { sValidator } from '@hono/standard-validator';
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { commandRequestSchema } from '@amapi-spec/validators';
import { schemaFor } from '@amapi-spec/json-schema';
import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import { expect, test, vi } from 'vitest';
import { canaries } from './test/canaries.ts';
import { post, type Answer } from './test/exchange.ts';

// What frameworks do when nobody stops them, as the README of the validators says: a test that fails here shortens a recipe.

const { password } = canaries;
const invalid = JSON.stringify({ type: 'RESET_PASSWORD', newPassword: password, wipeParams: {} });

interface Server {
  readonly address: () => AddressInfo | string | null;
  readonly close: () => unknown;
}

async function ask(server: Server, path: string, body: string): Promise<Answer> {
  const answer = await post(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { body });
  server.close();
  return answer;
}

test("Hono's validator answers with the whole body", async () => {
  const app = new Hono().post('/', sValidator('json', commandRequestSchema), (c) => c.body(null));
  const server = serve({ fetch: app.fetch, port: 0 }) as Server;
  await vi.waitFor(() => expect(server.address()).not.toBe(null));
  expect(findCanaries((await ask(server, '/', invalid)).text, canaries)).toEqual(['password']);
});

test("Fastify's Ajv does not know JSON Schema 2020-12, and takes unknown members out", async () => {
  const strange = Fastify().post('/', { schema: { body: schemaFor('CommandRequest') } }, async () => ({}));
  await expect(strange.ready()).rejects.toThrow('json-schema.org/draft/2020-12/schema');
  const body = { type: 'object', properties: { type: { type: 'string' } }, additionalProperties: false };
  const app = Fastify().post('/', { schema: { body } }, async (request) => request.body);
  expect((await app.inject({ method: 'POST', url: '/', payload: { type: 'LOCK', unknown: 1 } })).json()).toEqual({ type: 'LOCK' });
});

test("Express answers with the parser's error, which quotes the body, and logs it", async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const app = express().use(express.json());
  // Under a test it logs nothing; a server has no such setting.
  app.set('env', 'development');
  const server = app.listen(0);
  await once(server, 'listening');
  const answer = await ask(server, '/', 'C4nary-pass');
  expect(answer.text).toContain('C4nary-pass');
  await vi.waitFor(() => expect(inspect(log.mock.calls)).toContain('C4nary-pass'));
  log.mockRestore();
});

test("tRPC answers with the parser's message, and hands the input to whoever logs errors", async () => {
  const inputs: unknown[] = [];
  const { router, procedure } = initTRPC.create();
  const start = async (): Promise<Server> => {
    const server = createHTTPServer({
      router: router({ issue: procedure.input(commandRequestSchema).mutation(() => undefined) }),
      onError: ({ input }) => inputs.push(input),
    });
    await once(server.listen(0), 'listening');
    return server;
  };
  expect((await ask(await start(), '/issue', 'C4nary-pass')).text).toContain('C4nary-pass');
  await ask(await start(), '/issue', invalid);
  expect(findCanaries(inputs, canaries)).toEqual(['password']);
});

test("Nest's pipe for Standard Schema takes __proto__ out before it judges, and names keys of the body", async () => {
  const pipe = new StandardSchemaValidationPipe();
  const judge = (text: string): Promise<unknown> => pipe.transform(JSON.parse(text), { type: 'body', schema: commandRequestSchema });
  expect(await judge('{"type":"LOCK","__proto__":{"a":1}}')).toEqual({ type: 'LOCK' });
  const error = await judge(JSON.stringify({ type: 'LOCK', [password]: 1 })).catch((thrown: unknown) => thrown);
  expect(findCanaries((error as { getResponse: () => unknown }).getResponse(), canaries)).toEqual(['password']);
});
