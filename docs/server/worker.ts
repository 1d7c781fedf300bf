// A worker. Bun.serve() and Deno.serve() accept the same object. Copy auth.ts too. Without
// POLAR_SERVER="sandbox" in its environment, it creates sessions in production.
import { createSessionHandler } from 'polar-customer-portal/server';
import { getUser } from './auth.ts';

interface Environment {
  POLAR_ACCESS_TOKEN?: string;
  POLAR_SERVER?: string;
}

export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    if (new URL(request.url).pathname !== '/polar/session') {
      return new Response(null, { status: 404 });
    }
    // Created inside the handler: a worker receives its environment with each request.
    const handleSession = createSessionHandler({
      accessToken: env.POLAR_ACCESS_TOKEN,
      server: env.POLAR_SERVER,
      getCustomer({ headers }) {
        const user = getUser(headers.get('cookie'));
        return user && { external_customer_id: user.id };
      },
    });
    return handleSession(request);
  },
};
