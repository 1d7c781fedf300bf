// Hono, on Node.js, Bun, Deno or a worker.
//
// Copy auth.ts too, and install the packages:
//   npm install polar-customer-portal hono
// On Node.js, also install @hono/node-server, and call `serve({ fetch: app.fetch, port: 3000 })` in your own
// file. Without POLAR_SERVER="sandbox" in the environment, it creates sessions in production. Before you go live,
// limit how often one customer may ask: docs/sessions-and-security.md shows how.
import { Hono } from 'hono';
import { createSessionHandler } from 'polar-customer-portal/server';
import { getUser } from './auth.ts';

const handleSession = createSessionHandler({
  accessToken: process.env.POLAR_ACCESS_TOKEN,
  server: process.env.POLAR_SERVER,
  getCustomer({ headers }) {
    const user = getUser(headers.get('cookie'));
    return user && { external_customer_id: user.id };
  },
});

export const app = new Hono();

app.post('/polar/session', (context) => handleSession(context.req.raw));
