// Plain Node.js. @hono/node-server converts its requests into standard ones.
//
// Copy auth.ts too, and install the packages:
//   npm install polar-customer-portal @hono/node-server hono
// Start it in Polar's sandbox. Without POLAR_SERVER it creates sessions in production:
//   POLAR_SERVER=sandbox POLAR_ACCESS_TOKEN=polar_oat_… npx tsx node.ts
// Node.js 22.18 and later run TypeScript themselves: `node node.ts`. Before you go live, limit how often one
// customer may ask: docs/sessions-and-security.md shows how.
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
server.listen(Number(process.env.PORT ?? 3000));
