import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import createClient, { type Client } from 'openapi-fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandRequest, Device, HttpError, Operation, paths } from './index.ts';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: unknown;
}

const received: Received[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    received.push({ method: request.method, url: request.url, body: text === '' ? undefined : (JSON.parse(text) as unknown) });
    const [status, answer] = answerTo(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
});

const pending: Operation = {
  name: 'enterprises/E/devices/D/operations/1',
  metadata: { '@type': 'type.googleapis.com/google.android.devicemanagement.v1.Command', type: 'WIPE' },
};
const device: Device = { name: 'enterprises/E/devices/D', state: 'DISABLED' };
const refused: HttpError = { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } };

function answerTo(url: string): readonly [number, object] {
  if (url.endsWith(':issueCommand') || url.endsWith('/operations/1')) return [200, pending];
  if (url.endsWith(':cancel')) return [200, {}];
  if (url.includes('/devices?')) return [200, { devices: [device] }];
  if (/\/devices\/D(?:\?|$)/.test(url)) return [200, device];
  return url.includes('/operations?') ? [200, { operations: [pending], nextPageToken: 'next' }] : [404, refused];
}

let client: Client<paths>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = createClient<paths>({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const path = { enterpriseId: 'E', deviceId: 'D' };

test('a command is sent to the path that Google documents, and answered with an operation', async () => {
  const body: CommandRequest = { wipeParams: { wipeDataFlags: ['WIPE_ESIMS'] } };
  const { data, response } = await client.POST('/v1/enterprises/{enterpriseId}/devices/{deviceId}:issueCommand', {
    params: { path },
    body,
  });
  const answered: Operation | undefined = data;
  expect(response.status).toBe(200);
  expect(answered).toEqual(pending);
  expect(received.at(-1)).toEqual({ method: 'POST', url: '/v1/enterprises/E/devices/D:issueCommand', body });
});

test('a wrong command and an incomplete path do not compile', async () => {
  await client.POST('/v1/enterprises/{enterpriseId}/devices/{deviceId}:issueCommand', {
    params: { path },
    // @ts-expect-error REBOOT takes no password
    body: { type: 'REBOOT', newPassword: '' },
  });
  // @ts-expect-error the device is part of the path
  await client.GET('/v1/enterprises/{enterpriseId}/devices/{deviceId}/operations', { params: { path: { enterpriseId: 'E' } } });
  expect(received).toHaveLength(3);
});

test('operations are listed by page, read, and called off', async () => {
  const list = await client.GET('/v1/enterprises/{enterpriseId}/devices/{deviceId}/operations', {
    params: { path, query: { pageSize: 100 } },
  });
  expect(received.at(-1)?.url).toBe('/v1/enterprises/E/devices/D/operations?pageSize=100');
  expect(list.data?.nextPageToken).toBe('next');

  const operation = { params: { path: { ...path, operationId: '1' } } };
  const read = await client.GET('/v1/enterprises/{enterpriseId}/devices/{deviceId}/operations/{operationId}', operation);
  expect(read.data?.name).toBe(list.data?.operations?.[0]?.name);

  const cancelled = await client.POST('/v1/enterprises/{enterpriseId}/devices/{deviceId}/operations/{operationId}:cancel', operation);
  expect(received.at(-1)?.url).toBe('/v1/enterprises/E/devices/D/operations/1:cancel');
  expect(cancelled.data).toEqual({});
});

test('devices are listed and read, changed with a mask, and deleted with flags that are repeated', async () => {
  const list = await client.GET('/v1/enterprises/{enterpriseId}/devices', {
    params: { path: { enterpriseId: 'E' }, query: { pageSize: 100 } },
  });
  expect(list.data?.devices).toEqual([device]);

  const url = '/v1/enterprises/{enterpriseId}/devices/{deviceId}';
  const read = await client.GET(url, { params: { path } });
  expect(read.data).toEqual(device);

  const body: Device = { state: 'DISABLED' };
  await client.PATCH(url, { params: { path, query: { updateMask: 'state' } }, body });
  expect(received.at(-1)).toEqual({ method: 'PATCH', url: '/v1/enterprises/E/devices/D?updateMask=state', body });

  await client.DELETE(url, { params: { path, query: { wipeDataFlags: ['WIPE_ESIMS', 'WIPE_EXTERNAL_STORAGE'] } } });
  expect(received.at(-1)).toMatchObject({
    method: 'DELETE',
    url: '/v1/enterprises/E/devices/D?wipeDataFlags=WIPE_ESIMS&wipeDataFlags=WIPE_EXTERNAL_STORAGE',
  });
});

test('a refusal is typed as the error envelope', async () => {
  const params = { path: { ...path, operationId: 'gone' } };
  const { data, error } = await client.GET('/v1/enterprises/{enterpriseId}/devices/{deviceId}/operations/{operationId}', { params });
  expect(data).toBeUndefined();
  const status: string | undefined = error?.error?.status;
  expect(status).toBe('NOT_FOUND');
});
