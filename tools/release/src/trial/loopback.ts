import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Finds a port of this machine that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until something answers at an address, whatever it says. Throws when nothing has after a minute. */
export async function untilAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    try {
      await fetch(address);
      return;
    } catch {
      await wait(250);
    }
  }
  throw new Error(`nothing answers at ${address}`);
}
