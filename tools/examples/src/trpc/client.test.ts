import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasonsOfProblem } from '../test/describe-server.ts';
import { startAmapi, type Amapi } from '../test/start-amapi.ts';
import { startProgram, type RunningProgram } from '../test/start-program.ts';
import type { Commands } from './server.ts';

let amapi: Amapi;
let server: RunningProgram;
let client: ReturnType<typeof createTRPCClient<Commands>>;

beforeAll(async () => {
  amapi = await startAmapi();
  server = await startProgram(new URL('server.ts', import.meta.url), { AMAPI_URL: amapi.url });
  client = createTRPCClient<Commands>({ links: [httpLink({ url: server.url })] });
});
afterAll(async () => {
  await server.stop();
  await amapi.stop();
});

test('the client types commands, and sends them', async () => {
  const device = 'enterprises/E/devices/D';
  expect(await client.issue.mutate({ device, command: { type: 'REBOOT' } })).toEqual({ operation: `${device}/operations/1` });
  expect(amapi.commands).toEqual([{ type: 'REBOOT' }]);
  // @ts-expect-error -- no such type
  await expect(client.issue.mutate({ device, command: { type: 'LOKC' } })).rejects.toThrow(TRPCClientError);
});

test("the client's error has the rules, also where the schema alone is the input", async () => {
  expect(await client.judge.mutate({ type: 'LOCK' })).toEqual({ type: 'LOCK' });
  const error: unknown = await client.judge.mutate({ wipeParams: {}, newPassword: 'x' } as never).catch((thrown: unknown) => thrown);
  const { data } = error as TRPCClientError<Commands>;
  expect(reasonsOfProblem(data?.problem)).toEqual(['REQUEST_PARAMS_EXCLUDE_PASSWORD']);
});
