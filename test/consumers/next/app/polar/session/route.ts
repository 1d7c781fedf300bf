import { createSessionHandler } from 'polar-customer-portal/server';
import { getCustomer, polarServer } from '../../customer';

export function POST(request: Request): Promise<Response> {
  // Created in here, since `next build` loads this file too, and has no access token.
  const answer = createSessionHandler({
    accessToken: process.env['POLAR_ACCESS_TOKEN'],
    server: polarServer,
    getCustomer: async () => ({ external_customer_id: await getCustomer() }),
  });
  return answer(request);
}
