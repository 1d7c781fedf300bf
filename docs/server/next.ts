// Next.js, as app/polar/session/route.ts, with auth.ts next to it. Set POLAR_ACCESS_TOKEN and
// POLAR_SERVER="sandbox" in .env.local. Without POLAR_SERVER it creates sessions in production. Before you go
// live, limit how often one customer may ask: docs/sessions-and-security.md shows how.
import { createSessionHandler } from 'polar-customer-portal/server';
import { getUser } from './auth';

export function POST(request: Request) {
  // Created inside the route: `next build` loads this file without an access token.
  const handleSession = createSessionHandler({
    accessToken: process.env.POLAR_ACCESS_TOKEN,
    server: process.env.POLAR_SERVER,
    getCustomer({ headers }) {
      const user = getUser(headers.get('cookie'));
      return user && { external_customer_id: user.id };
    },
  });
  return handleSession(request);
}
