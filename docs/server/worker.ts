// A worker. Bun.serve() and Deno.serve() accept the same object. Copy auth.ts too. Without
// POLAR_SERVER="sandbox" in its environment, it creates sessions in production.
//
// On Cloudflare, bind SESSION_LIMIT to 30 requests a minute in wrangler.toml:
//   [[ratelimits]]
//   name = "SESSION_LIMIT"
//   namespace_id = "1001"
//   simple = { limit = 30, period = 60 }
import { createSessionHandler } from 'polar-customer-portal/server';
import { getUser } from './auth.ts';

interface Environment {
  POLAR_ACCESS_TOKEN?: string;
  POLAR_SERVER?: string;
  SESSION_LIMIT?: { limit: (request: { key: string }) => Promise<{ success: boolean }> };
}

export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    if (new URL(request.url).pathname !== '/polar/session') {
      return new Response(null, { status: 404 });
    }
    let isLimited = false;
    // Created inside the handler: a worker receives its environment with each request.
    const handleSession = createSessionHandler({
      accessToken: env.POLAR_ACCESS_TOKEN,
      server: env.POLAR_SERVER,
      // Counted here, where the request is known to come from your own page.
      async getCustomer({ headers }) {
        const user = getUser(headers.get('cookie'));
        const limit = user && (await env.SESSION_LIMIT?.limit({ key: user.id }));
        isLimited = limit?.success === false;
        return user && !isLimited && { external_customer_id: user.id };
      },
    });
    const response = await handleSession(request);
    if (!isLimited) return response;
    return new Response(null, { status: 429, headers: { 'Cache-Control': 'no-store' } });
  },
};
