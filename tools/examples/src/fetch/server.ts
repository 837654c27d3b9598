import { serve } from '@hono/node-server';
import { handle } from './gateway.ts';

/** Node has no server for handlers of `fetch`; this makes one. */
serve(
  {
    fetch: (request: Request) => handle(request, { AMAPI_URL: process.env['AMAPI_URL'] ?? 'https://androidmanagement.googleapis.com' }),
    port: Number(process.env['PORT']),
  },
  ({ port }) => console.log(`listening on ${port}`),
);
