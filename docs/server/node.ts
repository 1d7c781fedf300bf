// Plain Node.js. @hono/node-server converts its requests into standard ones.
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
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
const listener = getRequestListener(handleSession, { overrideGlobalObjects: false });

export const server = createServer((request, response) => {
  if (request.url === '/polar/session') listener(request, response);
  else response.writeHead(404).end();
});
