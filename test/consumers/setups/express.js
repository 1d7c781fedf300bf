// An Express app in CommonJS: begins a customer's session, and prints what it has answered.
const { getRequestListener } = require('@hono/node-server');
const express = require('express');
const { createSessionHandler } = require('polar-customer-portal/server');

const app = express();
app.use(express.json());
app.post('/polar/session', (request, response) => {
  const handleSession = createSessionHandler({
    accessToken: process.env.POLAR_ACCESS_TOKEN,
    server: process.env.POLAR_SERVER,
    getCustomer: () => ({ external_customer_id: 'account-2041' }),
  });
  getRequestListener(handleSession, { overrideGlobalObjects: false })(request, response);
});

const server = app.listen(0, async () => {
  const address = `http://localhost:${server.address().port}/polar/session`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  const { token } = await response.json();
  process.stdout.write(`${response.status} ${typeof token}`);
  server.close();
});
