import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Device } from '@amapi-spec/types';

/** Stands where the API stands: takes commands, and says what reached it. */
export interface Amapi {
  /** With a slash at the end. */
  readonly url: string;
  /** The bodies of the commands that it was sent, oldest first. */
  readonly commands: readonly unknown[];
  readonly stop: () => Promise<void>;
}

/** What the API knows of each device here. */
const device: Device = {
  apiLevel: 36,
  managementMode: 'PROFILE_OWNER',
  ownership: 'PERSONALLY_OWNED',
  state: 'ACTIVE',
  appliedState: 'ACTIVE',
};

/**
 * Starts a server that answers as the API does: with the operation, whose metadata repeat the command; for the device `refused`, with an error
 * that quotes it; for `broken`, with a page that does, as a proxy may.
 */
export async function startAmapi(): Promise<Amapi> {
  const commands: unknown[] = [];
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.method === 'GET') return answer(200, device);
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const name = /^\/v1\/(.*):issueCommand$/.exec(request.url ?? '')?.[1] ?? '';
    if (name.endsWith('/refused')) {
      const message = `Invalid value at 'command' (${text}), "${JSON.parse(text).newPassword}"`;
      return answer(400, { error: { code: 400, message, status: 'INVALID_ARGUMENT' } });
    }
    if (name.endsWith('/broken')) {
      response.writeHead(502, { 'content-type': 'text/html' }).end(`<p>${text}</p>`);
      return;
    }
    commands.push(JSON.parse(text));
    answer(200, { name: `${name}/operations/${commands.length}`, metadata: { ...commands.at(-1)!, createTime: '2026-11-30T00:00:00Z' } });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    commands,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
