import { createSessionHandler } from 'polar-customer-portal/server';
import { getCustomer, polarServer } from '../../customer';

export function POST(request: Request): Promise<Response> {
  // Created inside the route: `next build` loads this file without an access token.
  const handleSession = createSessionHandler({
    accessToken: process.env['POLAR_ACCESS_TOKEN'],
    server: polarServer,
    getCustomer: async () => ({ external_customer_id: await getCustomer() }),
  });
  return handleSession(request);
}
