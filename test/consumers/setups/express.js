// An Express app in CommonJS: begins a customer's sessions until there are too many, and prints what it has
// answered.
const { getRequestListener } = require('@hono/node-server');
const express = require('express');
const { rateLimit } = require('express-rate-limit');
const { createSessionHandler } = require('polar-customer-portal/server');

const app = express();
app.use(express.json(), (request, response, next) => {
  const id = request.headers['x-user'];
  response.locals.user = id && { id };
  next();
});

// After your authentication, which has found the user.
const limitSessions = rateLimit({
  windowMs: 60_000,
  limit: 30,
  skip: (request, response) => !response.locals.user,
  keyGenerator: (request, response) => response.locals.user.id,
});

app.post('/polar/session', limitSessions, (request, response) => {
  const { user } = response.locals;
  const handleSession = createSessionHandler({
    accessToken: process.env.POLAR_ACCESS_TOKEN,
    server: process.env.POLAR_SERVER,
    getCustomer: () => user && { external_customer_id: user.id },
  });
  getRequestListener(handleSession, { overrideGlobalObjects: false })(request, response);
});

const server = app.listen(0, async () => {
  const address = `http://localhost:${server.address().port}/polar/session`;
  const request = (headers) =>
    fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: '{}',
    });
  const response = await request({ 'X-User': 'account-2041' });
  const { token } = await response.json();
  const more = Array.from({ length: 30 }, () => request({ 'X-User': 'account-2041' }));
  const statuses = (await Promise.all(more)).map(({ status }) => status);
  const [nobody, other] = [await request({}), await request({ 'X-User': 'account-0' })];
  process.stdout.write(
    JSON.stringify({
      first: [response.status, typeof token],
      refused: statuses.filter((status) => status === 429).length,
      others: [nobody.status, other.status],
    }),
  );
  server.close();
});
