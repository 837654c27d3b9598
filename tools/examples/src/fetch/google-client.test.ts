import { fileURLToPath } from 'node:url';
import { androidmanagement, type androidmanagement_v1 } from '@googleapis/androidmanagement';
import { redact } from '@amapi-spec/redact';
import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canaries } from '../test/canaries.ts';
import { startAmapi, type Amapi } from '../test/start-amapi.ts';
import { startProgram, type RunningProgram } from '../test/start-program.ts';

let amapi: Amapi;
let server: RunningProgram;
let google: androidmanagement_v1.Androidmanagement;
const name = 'enterprises/E/devices/D';

beforeAll(async () => {
  amapi = await startAmapi();
  server = await startProgram(new URL('server.ts', import.meta.url), { AMAPI_URL: amapi.url });
  google = androidmanagement({ version: 'v1', rootUrl: `${server.url}/`, headers: { authorization: `Bearer ${canaries.token}` } });
});
afterAll(async () => {
  await server.stop();
  await amapi.stop();
});

test('the gateway needs nothing of Node', async () => {
  const entry = fileURLToPath(new URL('gateway.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, platform: 'neutral', format: 'esm', write: false });
  expect(outputFiles).toHaveLength(1);
});

test("Google's client sends commands through the gateway", async () => {
  const { data } = await google.enterprises.devices.issueCommand({ name, requestBody: { type: 'LOCK', duration: '60s' } });
  expect(data).toMatchObject({ name: `${name}/operations/1`, metadata: { type: 'LOCK' } });
  expect(amapi.commands).toEqual([{ type: 'LOCK', duration: '60s' }]);
});

test("the error of Google's client shows the violations", async () => {
  const requestBody = { type: 'RESET_PASSWORD', newPassword: canaries.password, resetPasswordFlags: ['LOCK'] };
  const error = await google.enterprises.devices.issueCommand({ name, requestBody }).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({
    message: 'Request contains an invalid argument.',
    code: 400,
    response: {
      data: {
        error: {
          status: 'INVALID_ARGUMENT',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.BadRequest',
              fieldViolations: [{ field: 'resetPasswordFlags[0]', description: expect.any(String), reason: 'SCHEMA_ENUM' }],
            },
            { '@type': 'type.googleapis.com/google.rpc.Help', links: [{ description: 'schema.enum', url: expect.any(String) }] },
          ],
        },
      },
    },
  });
  // The client keeps the command and the token in its error, not the gateway: who logs it, redacts it.
  expect(findCanaries(error, canaries).toSorted()).toEqual(['password', 'token']);
  expect(findCanaries(redact(error), canaries)).toEqual([]);
  expect(findCanaries((error as { response?: { data?: unknown } }).response?.data, canaries)).toEqual([]);
});
