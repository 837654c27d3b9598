import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { canaries } from './canaries.ts';
import { compileProgram } from './compile-program.ts';
import { describeExchange, expectRecorded, post, type Answer } from './exchange.ts';
import { hostileRequests } from './hostile-requests.ts';
import { startAmapi, type Amapi } from './start-amapi.ts';
import { startProgram, type RunningProgram } from './start-program.ts';

/** A server that takes commands for devices. */
export interface ServerOfCommands {
  readonly program: URL;
  /** Where the commands for a device are posted. */
  readonly pathOf: (device: string) => string;
  /** The body of a request, from the JSON of a command; the JSON itself unless given. */
  readonly bodyOf?: (command: string, device: string) => string;
  /** What a refusal is. */
  readonly contentType: RegExp;
  /** What an accepted command is answered with. */
  readonly accepts: number;
  /** Names the broken rules that an answer tells of, each as `AREA_NAME`. */
  readonly reasonsOf: (answer: unknown) => readonly string[];
  /** It has syntax that Node cannot leave out. */
  readonly isCompiled?: boolean;
}

/** Reads the rules out of a problem document. */
export function reasonsOfProblem(problem: unknown): string[] {
  const { errors } = problem as { readonly errors: readonly { readonly rule: string }[] };
  return errors.map(({ rule }) => rule.replaceAll('.', '_').toUpperCase());
}

const { password, activationCode, iccId } = canaries;
const device = 'enterprises/E/devices/D';

/** What is refused, and the rules for which it is. */
const invalid: readonly [body: object, reasons: readonly string[]][] = [
  [{ type: 'LOKC' }, ['SCHEMA_ENUM']],
  [{ type: 'RESET_PASSWORD', newPassword: password, wipeParams: {} }, ['REQUEST_PARAMS_EXCLUDE_PASSWORD', 'REQUEST_TYPE_MATCHES_PARAMS']],
  [{ type: 'ADD_ESIM', addEsimParams: { activationCode, activationState: 'ON' } }, ['SCHEMA_ENUM']],
  [{ removeEsimParams: { iccId, eid: iccId } }, ['SCHEMA_UNKNOWN_FIELD']],
];

/** Tries a server, which runs as a program of its own, over HTTP; writes what a refused command looks like to `refused.txt` beside it. */
export function describeServer({
  program,
  pathOf,
  bodyOf = (command) => command,
  contentType,
  accepts,
  reasonsOf,
  isCompiled = false,
}: ServerOfCommands): void {
  let amapi: Amapi;
  let server: RunningProgram;
  const send = (body: object, to = device): Promise<Answer> => post(server.url + pathOf(to), { body: bodyOf(JSON.stringify(body), to) });

  beforeAll(async () => {
    amapi = await startAmapi();
    server = await startProgram(isCompiled ? await compileProgram(program) : program, { AMAPI_URL: amapi.url });
  });
  afterAll(async () => {
    await server.stop();
    await amapi.stop();
  });

  test('a refused command looks as recorded; `RECORD=1` records it', async () => {
    const body = { type: 'RESET_PASSWORD', newPassword: password, wipeParams: {} };
    const answer = await send(body);
    // The log takes another way than the answer.
    const log = await vi.waitFor(
      () => /^.*?params_exclude_password[^\n]*\n/is.exec(server.log())?.[0] ?? expect.fail('nothing in the log yet'),
    );
    const found = describeExchange(pathOf(device), bodyOf(JSON.stringify(body), device), answer, log);
    expectRecorded(new URL('refused.txt', program), found);
  });

  test.each([{ type: 'LOCK' }, { type: 'RESET_PASSWORD', newPassword: password, resetPasswordFlags: ['LOCK_NOW'] }])(
    'a command that is right reaches the API as it is: %o',
    async (command) => {
      const before = amapi.commands.length;
      const answer = await send(command);
      expect(answer).toMatchObject({ status: accepts, text: expect.stringContaining(`${device}/operations/`) });
      expect(amapi.commands.slice(before)).toEqual([command]);
      expect(findCanaries(answer.all, canaries)).toEqual([]);
    },
  );

  test.each(invalid)('%o is refused, with the rules', async (body, reasons) => {
    const before = amapi.commands.length;
    const answer = await send(body);
    expect([answer.status, answer.contentType]).toEqual([400, expect.stringMatching(contentType)]);
    expect(reasonsOf(JSON.parse(answer.text)).toSorted()).toEqual(reasons);
    expect(findCanaries(answer.all, canaries)).toEqual([]);
    expect(amapi.commands.length).toBe(before);
  });

  test('where a key stands twice, what was judged is what is sent', async () => {
    const before = amapi.commands.length;
    const answer = await post(server.url + pathOf(device), {
      body: bodyOf(`{"type":"WIPE","newPassword":${JSON.stringify(password)},"type":"RESET_PASSWORD","newPassword":"a-later-0ne"}`, device),
    });
    expect(answer.status).toBe(accepts);
    expect(amapi.commands.slice(before)).toEqual([{ type: 'RESET_PASSWORD', newPassword: 'a-later-0ne' }]);
  });

  describe('what is hostile is refused, and nothing of it comes back', () => {
    test.each(hostileRequests)('$name', async (request) => {
      const before = amapi.commands.length;
      const body = typeof request.body === 'string' ? bodyOf(request.body, device) : request.body;
      const answer = await post(server.url + pathOf(device), { ...request, body });
      expect(request.statuses).toContain(answer.status);
      expect(answer.contentType).toMatch(contentType);
      expect(findCanaries(answer.all, canaries)).toEqual([]);
      expect(amapi.commands.length).toBe(before);
      // It goes on as before.
      expect((await send({ type: 'LOCK' })).status).toBe(accepts);
    });

    test('in the address', async () => {
      for (const path of [`${pathOf(device)}?newPassword=${encodeURIComponent(password)}`, `/none/${encodeURIComponent(activationCode)}`]) {
        const answer = await post(server.url + path, { body: '{}' });
        expect([400, 404]).toContain(answer.status);
        expect(findCanaries(answer.all, canaries)).toEqual([]);
      }
    });
  });

  test.each(['refused', 'broken'])('what the API says to a command stays inside, for a device that is %s', async (id) => {
    const answer = await send({ type: 'RESET_PASSWORD', newPassword: password }, `enterprises/E/devices/${id}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.contentType).toMatch(contentType);
    expect(findCanaries(answer.all, canaries)).toEqual([]);
    expect((await send({ type: 'LOCK' })).status).toBe(accepts);
  });

  test('nothing of all this is in the log', async () => {
    // Then all of it has been read.
    await server.stop();
    expect(server.log()).toMatch(/unknown_field/i);
    expect(findCanaries(server.log(), canaries)).toEqual([]);
  });
}
