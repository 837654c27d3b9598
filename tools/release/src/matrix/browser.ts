import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, type Runtime } from './runtimes.ts';

/** Forbids everything but the page's own scripts, and what `eval` and `new Function` would make. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
const patience = 60_000;

/** How a browser is started without a window, given a folder for its profile and an address. */
export type BrowserArguments = (profile: string, address: string) => string[];

/** Runs a program in a browser, in a page under a Content-Security-Policy that is first seen to forbid `eval`. */
export function inBrowser(command: string, options: BrowserArguments, esbuild: string): Runtime {
  return async (folder, program) => {
    writeFileSync(join(folder, 'page-source.js'), pageText(program));
    bundle(esbuild, folder, 'page-source.js', 'page.js');
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const { server, told } = await serve(join(folder, 'page.js'));
    const { port } = server.address() as AddressInfo;
    const browser = spawn(command, options(profile, `http://127.0.0.1:${port}/`), { stdio: 'ignore' });
    try {
      const result = await Promise.race([told, endOf(browser), timeout()]);
      if (!('lines' in result)) throw new Error(result.error);
      return result.lines;
    } finally {
      browser.kill('SIGKILL');
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}

type Told = { readonly lines: string[] } | { readonly error: string };

function pageText(program: string): string {
  return `import { run } from './${program}';
const forbidden = () => {
  try {
    return [eval('1'), 'eval is allowed here'][1];
  } catch {}
  try {
    return [new Function('return 1')(), 'new Function is allowed here'][1];
  } catch {}
};
const judge = async () => {
  const error = forbidden();
  return error === undefined ? { lines: await run() } : { error };
};
judge()
  .catch((error) => ({ error: String(error) + '\\n' + error?.stack }))
  .then((told) => fetch('/told', { method: 'POST', body: JSON.stringify(told) }));
`;
}

function serve(script: string): Promise<{ server: Server; told: Promise<Told> }> {
  const { promise: told, resolve: tell } = Promise.withResolvers<Told>();
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    if (request.url === '/page.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(script));
    } else if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.end();
        tell(JSON.parse(Buffer.concat(chunks).toString()) as Told);
      });
    } else {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>page</title><script type="module" src="page.js"></script>');
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, told })));
}

function endOf(browser: ChildProcess): Promise<Told> {
  return new Promise((resolve) => {
    browser.on('error', (error) => resolve({ error: error.message }));
    browser.on('exit', (code) => resolve({ error: `the browser ended with ${code} before the page told anything` }));
  });
}

function timeout(): Promise<Told> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ error: `the page told nothing in ${patience / 1000} s` }), patience).unref();
  });
}
