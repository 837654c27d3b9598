import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integrityOf, writeManifest } from './release-manifest.ts';
import { runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const trace = join(folder, 'a-script-ran');
const stored = new Map<string, string>();
const tokens: (string | undefined)[] = [];
/** What a workflow proves itself with, and what a registry gives for it. */
const identity = 'the.identity.token';
const shortLived = 'the-short-lived-token';
let server: Server;
let digest = '';

/** A registry that stores what it is sent, under one version. */
beforeAll(async () => {
  mkdirSync(join(folder, 'a'));
  const scripts = Object.fromEntries(['prepublishOnly', 'publish', 'postpublish'].map((name) => [name, `touch ${trace}`]));
  writeFileSync(join(folder, 'a/package.json'), JSON.stringify({ name: '@example/a', version: '1.0.0', scripts }));
  const file = runProgram('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: join(folder, 'a') }).trim();
  digest = writeManifest(folder, [{ name: '@example/a', version: '1.0.0', file, integrity: integrityOf(join(folder, file)) }]);
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const name = decodeURIComponent(request.url ?? '').slice(1);
      const given = request.headers.authorization;
      if (name.startsWith('identity?')) return void response.end(JSON.stringify({ value: identity }));
      if (name === '-/npm/v1/oidc/token/exchange/package/@example/a')
        return void response.end(JSON.stringify(given === `Bearer ${identity}` ? { token: shortLived } : {}));
      if (request.method === 'PUT') {
        tokens.push(request.headers.authorization);
        const { _attachments: files } = JSON.parse(Buffer.concat(chunks).toString()) as { _attachments: Record<string, { data: string }> };
        const [sent] = Object.values(files);
        stored.set(
          name,
          `sha512-${createHash('sha512')
            .update(Buffer.from(sent?.data ?? '', 'base64'))
            .digest('base64')}`,
        );
      }
      const integrity = stored.get(name);
      response.writeHead(integrity === undefined ? 404 : 200, { 'content-type': 'application/json' });
      const version = { name, version: '1.0.0', dist: { integrity, tarball: 'http://localhost/' } };
      response.end(
        JSON.stringify(integrity === undefined ? {} : { name, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Trial {
  readonly manifest?: string;
  readonly tag?: string;
  /** Of the environment. */
  readonly setting?: NodeJS.ProcessEnv;
}

/** Runs the program as the release does; the server of this process answers meanwhile. */
async function publish({ manifest = digest, tag = 'v1.0.0', setting = {} }: Trial = {}): Promise<{ code: number | null; said: string }> {
  const { port } = server.address() as AddressInfo;
  const program = join(import.meta.dirname, 'publish.ts');
  const address = `http://127.0.0.1:${port}/`;
  const env = {
    ...process.env,
    RELEASE_REGISTRY: address,
    NODE_AUTH_TOKEN: 'the-token',
    npm_config_cache: join(folder, 'cache'),
    ACTIONS_ID_TOKEN_REQUEST_URL: `${address}identity?version=2`,
    ...setting,
  };
  const child = spawn(process.execPath, [program, '--from', folder, '--manifest', manifest, '--tag', tag, '--loopback'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return { code, said };
}

test('a tarball arrives as it was tested, with the token, and nothing in it runs', async () => {
  const { code, said } = await publish();
  expect(said).toContain('@example/a@1.0.0: published');
  expect(said).not.toContain('the-token');
  expect({ code, tokens, stored: stored.size }).toEqual({ code: 0, tokens: ['Bearer the-token'], stored: 1 });
  expect(existsSync(trace)).toBe(false);
});

test('what is there already is not sent again', async () => {
  const { code, said } = await publish();
  expect(said).toContain('@example/a@1.0.0: already there');
  expect({ code, sent: tokens.length }).toEqual({ code: 0, sent: 1 });
});

test('another content under the same version is told', async () => {
  stored.set('@example/a', 'sha512-other');
  const { code, said } = await publish();
  expect(said).toContain('@example/a@1.0.0 is there with another content');
  expect({ code, sent: tokens.length }).toEqual({ code: 1, sent: 1 });
});

test('a manifest with another digest is not published', async () => {
  const { code, said } = await publish({ manifest: '0'.repeat(64) });
  expect(said).toContain('manifest.json is not the one');
  expect({ code, sent: tokens.length }).toEqual({ code: 1, sent: 1 });
});

test('a version that is not of the tag is not published', async () => {
  const { code, said } = await publish({ tag: 'v1.0.1' });
  expect(said).toContain('@example/a@1.0.0 is not of the tag v1.0.1');
  expect({ code, sent: tokens.length }).toEqual({ code: 1, sent: 1 });
});

test('a workflow without a token publishes with what the registry gives for its identity', async () => {
  stored.clear();
  const setting = { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner', NODE_AUTH_TOKEN: undefined };
  const { code, said } = await publish({ setting });
  expect(said).toContain('@example/a@1.0.0: published');
  expect({ code, last: tokens.at(-1) }).toEqual({ code: 0, last: `Bearer ${shortLived}` });
});

test('the address of a listed registry is refused with --loopback, and this one without', async () => {
  const program = join(import.meta.dirname, 'publish.ts');
  const options = ['--from', folder, '--manifest', digest, '--tag', 'v1.0.0'];
  const { port } = server.address() as AddressInfo;
  const refused = (address: string, more: readonly string[]): string | undefined => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...options, ...more], {
      env: { ...process.env, RELEASE_REGISTRY: address },
      encoding: 'utf8',
    });
    return status === 2 ? stderr : undefined;
  };
  expect(refused('https://registry.example/', ['--loopback'])).toContain('must be on this machine');
  expect(refused(`http://127.0.0.1:${port}/`, [])).toContain('say --loopback');
});
