import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import openapi from './gen/openapi.json' with { type: 'json' };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);
const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

test("Redocly's recommended rules find nothing", async () => {
  const options = ['lint', here('gen/openapi.json'), '--extends', 'recommended', '--format', 'json'];
  const { stdout } = await run(here('../node_modules/.bin/redocly'), options, { env: environment });
  const { totals } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { totals: { errors: number; warnings: number } };
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
});

test("Spectral's recommended rules find nothing", async () => {
  const options = [
    'lint',
    here('gen/openapi.json'),
    '--ruleset',
    here('test/spectral.yaml'),
    '--format',
    'json',
    '--fail-severity',
    'hint',
  ];
  const { stdout } = await run(here('../node_modules/.bin/spectral'), options, { env: environment });
  expect(JSON.parse(stdout.slice(0, stdout.lastIndexOf(']') + 1))).toEqual([]);
});

test('requests are closed and results open', () => {
  const { issueCommand, getOperation } = {
    issueCommand: openapi.paths['/v1/enterprises/{enterpriseId}/devices/{deviceId}:issueCommand'].post,
    getOperation: openapi.paths['/v1/enterprises/{enterpriseId}/devices/{deviceId}/operations/{operationId}'].get,
  };
  expect(issueCommand.requestBody.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/CommandRequest' });
  expect(getOperation.responses['200'].content['application/json'].schema).toEqual({ $ref: '#/components/schemas/Operation' });
  expect(openapi.components.schemas.CommandRequest.additionalProperties).toBe(false);
  expect(openapi.components.schemas.Command).not.toHaveProperty('additionalProperties');
});
