// A server without React: begins a customer's session, and says what Polar holds of a license key.
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { createSessionHandler } from 'polar-customer-portal/server';

const [server, accessToken, external_customer_id, id] = process.argv.slice(2);
const answer = createSessionHandler({
  accessToken,
  server,
  getCustomer: () => ({ external_customer_id }),
});

const client = createPortalClient({
  server,
  async sessionToken() {
    const response = await answer(new Request('http://localhost/session', { method: 'POST' }));
    return response.json();
  },
});
const { status, activations } = await getLicenseKey(client, id);
process.stdout.write(`${status}, ${activations.length} activations`);
