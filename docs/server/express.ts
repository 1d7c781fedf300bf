// Express, which knows no standard requests: @hono/node-server turns its own into one
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
  // Created in here, where your middleware has already said who it is.
  const user = response.locals.user as User | null;
  const answer = createSessionHandler({
    accessToken: process.env.POLAR_ACCESS_TOKEN,
    server: process.env.POLAR_SERVER,
    getCustomer: () => user && { external_customer_id: user.id },
  });
  getRequestListener(answer, { overrideGlobalObjects: false })(request, response);
});
