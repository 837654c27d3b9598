import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeFile } from '../run-program.ts';
import { freePort, untilAnswers } from './loopback.ts';

/** A registry on this machine. */
export interface TrialRegistry {
  /** With its closing slash. */
  readonly address: string;
  /** Of somebody who may publish. */
  readonly token: string;
  readonly stop: () => void;
}

/** Keeps what it is given and asks no other registry; everybody may read, who has signed up may publish. */
const settings = {
  storage: './storage',
  auth: { htpasswd: { file: './htpasswd' } },
  packages: { '@amapi-spec/*': { access: '$all', publish: '$authenticated' } },
  log: { type: 'stdout', format: 'pretty', level: 'warn' },
};

/** Starts Verdaccio in an empty folder, with one user. */
export async function startRegistry(folder: string): Promise<TrialRegistry> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  // JSON is YAML.
  writeFile(join(folder, 'config.yaml'), JSON.stringify(settings));
  const program = join(dirname(createRequire(import.meta.url).resolve('verdaccio/package.json')), 'bin/verdaccio');
  const args = [program, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`];
  const server = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const stop = (): void => void server.kill();
  try {
    await untilAnswers(address);
    return { address, token: await signUp(address), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function signUp(address: string): Promise<string> {
  const response = await fetch(`${address}-/user/org.couchdb.user:release`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'release', password: 'only-for-this-trial' }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry gave no token: ${response.status}`);
  return token;
}
