import { serve } from '@hono/node-server';
import { createLicenseKey, createMockPolar } from 'polar-customer-portal/mock';
import { createSessionHandler } from 'polar-customer-portal/server';

const id = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';
const licenseKey = createLicenseKey({ id, customer: { external_id: 'account-2041' } });
const polar = createMockPolar({ licenseKeys: [licenseKey] });
serve({ fetch: (request) => polar.respond(request), port: 4000 });

// Your session route, for the same customer.
const handleSession = createSessionHandler({
  accessToken: polar.organizationToken,
  server: 'http://localhost:4000',
  getCustomer: () => ({ external_customer_id: 'account-2041' }),
});
serve({ fetch: handleSession, port: 3000 });
