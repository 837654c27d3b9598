import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';

/** The form, bundled; any bundler does. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('form.tsx', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const script = outputFiles[0]?.text ?? '';
const page = '<!doctype html><html lang="en"><title>Add an eSIM</title><main></main><script type="module" src="/form.js"></script></html>';

const app = new Hono();
// Neither the form nor the validators make code at run time.
app.use(async (c, next) => {
  await next();
  c.header('content-security-policy', "default-src 'self'");
});
app.get('/', (c) => c.html(page));
app.get('/form.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript' }));
// The server of commands, here that of `src/express`.
app.post('/enterprises/*', async (c) => {
  const headers = { 'content-type': c.req.header('content-type') ?? '' };
  return await fetch(new URL(c.req.path, process.env['COMMANDS_URL']), { method: 'POST', headers, body: await c.req.text() });
});

serve({ fetch: app.fetch, port: Number(process.env['PORT']) }, ({ port }) => console.log(`listening on ${port}`));
