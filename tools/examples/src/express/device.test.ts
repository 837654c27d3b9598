import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasonsOfProblem } from '../test/describe-server.ts';
import { post } from '../test/exchange.ts';
import { startAmapi, type Amapi } from '../test/start-amapi.ts';
import { startProgram, type RunningProgram } from '../test/start-program.ts';

let amapi: Amapi;
let server: RunningProgram;

beforeAll(async () => {
  amapi = await startAmapi();
  server = await startProgram(new URL('server.ts', import.meta.url), { AMAPI_URL: amapi.url });
});
afterAll(async () => {
  await server.stop();
  await amapi.stop();
});

test('a command that the device cannot take is refused with 422, and is not sent', async () => {
  const { status, contentType, text } = await post(`${server.url}/enterprises/E/devices/D/commands`, { body: '{"type":"REBOOT"}' });
  expect([status, contentType]).toEqual([422, expect.stringContaining('application/problem+json')]);
  expect(reasonsOfProblem(JSON.parse(text))).toEqual(['REBOOT_FULLY_MANAGED']);
  expect(amapi.commands).toEqual([]);
});
