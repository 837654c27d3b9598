import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { canaries } from '../test/canaries.ts';
import { describeExchange, expectRecorded, post } from '../test/exchange.ts';
import { hostileRequests } from '../test/hostile-requests.ts';
import { deliveriesOf, pushes } from '../test/messages.ts';
import { startProgram, type RunningProgram } from '../test/start-program.ts';
import { openOutcomeStore } from './outcome-store.ts';
import { readOutcome } from './outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcomes-'));
const file = join(folder, 'outcomes.sqlite');
let servers: RunningProgram[];

beforeAll(async () => {
  const program = new URL('server.ts', import.meta.url);
  servers = await Promise.all([1, 2, 3].map(() => startProgram(program, { OUTCOMES: file })));
});
afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  rmSync(folder, { recursive: true });
});

test('three consumers at once come to the end that one comes to', async () => {
  const messages = fc.sample(pushes, { seed: 3, numRuns: 40 }).flatMap((list, run) =>
    // An id is of one message.
    list.map(({ message, ...rest }) => ({ ...rest, message: { ...message, messageId: `${run}.${message.messageId}` } })),
  );
  const [deliveries = []] = fc.sample(deliveriesOf(messages), { seed: 3, numRuns: 1 });
  expect(deliveries.length).toBeGreaterThan(messages.length);
  const answers = await Promise.all(deliveries.map((body, index) => post(servers[index % 3]?.url ?? '', { body: JSON.stringify(body) })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));

  const alone = openOutcomeStore(':memory:');
  for (const body of messages) {
    const told = readOutcome(body);
    if ('outcome' in told) alone.put(told.outcome);
  }
  expect(openOutcomeStore(file).list()).toEqual(alone.list());
  expect(findCanaries(alone.list(), canaries)).toEqual([]);
});

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const noOperation = {
  name: 'a command that is no operation',
  body: pushOf(base64({ type: 'RESET_PASSWORD', newPassword: canaries.password })),
};

function pushOf(data: string): string {
  return JSON.stringify({
    message: { attributes: { notificationType: 'COMMAND' }, data, messageId: '1' },
    subscription: 'projects/p/subscriptions/s',
  });
}

test('a refused message looks as recorded; `RECORD=1` records it', async () => {
  const server = await startProgram(new URL('server.ts', import.meta.url), { OUTCOMES: ':memory:' });
  const answer = await post(server.url, noOperation);
  const log = await vi.waitFor(() => /^.*ignored.*\n/s.exec(server.log())?.[0] ?? expect.fail('nothing in the log yet'));
  await server.stop();
  expectRecorded(new URL('refused.txt', import.meta.url), describeExchange('/', noOperation.body, answer, log));
});

test.each([...hostileRequests, noOperation, { name: 'data of another form', body: pushOf(canaries.password) }])(
  '$name is acknowledged, and changes nothing',
  async (request) => {
    const [server] = servers;
    const before = openOutcomeStore(file).list();
    const answer = await post(server?.url ?? '', request);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(openOutcomeStore(file).list()).toEqual(before);
  },
);

test('a message that is too large is refused', async () => {
  const answer = await post(servers[0]?.url ?? '', { body: pushOf(canaries.iccId.repeat(800_000)) });
  expect([answer.status, answer.text]).toEqual([413, '']);
});

test('nothing of all this is in a log', async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  for (const { log } of servers) {
    expect(log()).toMatch(/"state":"failed"/);
    expect(findCanaries(log(), canaries)).toEqual([]);
  }
  expect(servers[0]?.log()).toMatch(/"ignored":/);
});
