import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server that runs as a program of its own. */
export interface RunningProgram {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Everything that it has printed since it listens, on both streams. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a program that listens on the port in `PORT` and prints `listening on <port>`; rejects when it ends before that. */
export async function startProgram(file: URL, env: Readonly<Record<string, string>> = {}): Promise<RunningProgram> {
  const child = spawn(process.execPath, [fileURLToPath(file)], {
    // What the tests run under is not what a user's server runs under: Express and Hono ask for it.
    env: { PATH: process.env['PATH'], PORT: '0', AMAPI_TOKEN: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = once(child, 'close');
  const port = await new Promise<string>((resolve, reject) => {
    const read = (text: string): void => {
      printed += text;
      const found = /listening on (\d+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then(() => reject(new Error(`${file.pathname} ended: ${printed}`)));
  });
  const before = printed.length;
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => printed.slice(before),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
