// Express. Its requests are not standard ones: @hono/node-server converts them.
//
// Copy auth.ts too, and install the packages:
//   npm install polar-customer-portal @hono/node-server hono express
// In your own file, call `app.listen(3000)`. Without POLAR_SERVER="sandbox" in the environment, it creates
// sessions in production. Before you go live, limit how often one customer may ask:
// docs/sessions-and-security.md shows how.
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { createSessionHandler } from 'polar-customer-portal/server';
import { getUser, type User } from './auth.ts';

export const app = express();

app.use(express.json(), (request, response, next) => {
  response.locals.user = getUser(request.headers.cookie);
  next();
});

app.post('/polar/session', (request, response) => {
  // Created inside the route, where your middleware has already found the user.
  const user = response.locals.user as User | null;
  const handleSession = createSessionHandler({
    accessToken: process.env.POLAR_ACCESS_TOKEN,
    server: process.env.POLAR_SERVER,
    getCustomer: () => user && { external_customer_id: user.id },
  });
  getRequestListener(handleSession, { overrideGlobalObjects: false })(request, response);
});
