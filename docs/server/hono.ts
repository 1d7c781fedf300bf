// Hono, on Node.js (@hono/node-server), Bun, Deno or a worker
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
