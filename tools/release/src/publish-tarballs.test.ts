import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishTarballs } from './publish-tarballs.ts';
import { integrityOf, writeManifest } from './release-manifest.ts';
import { runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const trace = join(folder, 'a-script-ran');
const stored = new Map<string, string>();
const tokens: (string | undefined)[] = [];
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

/** Runs the program as the release does; the server of this process answers meanwhile. */
async function publish(manifest = digest): Promise<{ code: number | null; said: string }> {
  const { port } = server.address() as AddressInfo;
  const program = join(import.meta.dirname, 'publish.ts');
  const env = {
    ...process.env,
    RELEASE_REGISTRY: `http://127.0.0.1:${port}`,
    NODE_AUTH_TOKEN: 'the-token',
    npm_config_cache: join(folder, 'cache'),
  };
  const child = spawn(process.execPath, [program, '--from', folder, '--manifest', manifest], { env });
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
  const { code, said } = await publish('0'.repeat(64));
  expect(said).toContain('manifest.json is not the one');
  expect({ code, sent: tokens.length }).toEqual({ code: 1, sent: 1 });
});

test('without a repository field nothing is published elsewhere', () => {
  const registry = { address: 'https://registry.invalid/', hostAndPath: 'registry.invalid/', loopback: false };
  const tarball = { name: 'a', version: '1.0.0', file: 'a.tgz', integrity: 'sha512-x' };
  expect(publishTarballs(folder, [tarball], registry, () => undefined)).toEqual([
    'a names no repository, so it gets no provenance: set it in the root package.json, run pnpm release:version',
  ]);
});
