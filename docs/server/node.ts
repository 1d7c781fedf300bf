// Node.js alone, whose requests @hono/node-server turns into standard ones
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createSessionHandler } from 'polar-customer-portal/server';
import { getUser } from './auth.ts';

const answer = createSessionHandler({
  accessToken: process.env.POLAR_ACCESS_TOKEN,
  server: process.env.POLAR_SERVER,
  getCustomer({ headers }) {
    const user = getUser(headers.get('cookie'));
    return user && { external_customer_id: user.id };
  },
});
const answerSession = getRequestListener(answer, { overrideGlobalObjects: false });

export const server = createServer((request, response) => {
  if (request.url === '/polar/session') answerSession(request, response);
  else response.writeHead(404).end();
});
