import { createPortalClient, type PortalClientOptions } from 'polar-customer-portal/client';

/** A request as the client sent it. */
export interface Sent {
  url: string;
  init: RequestInit;
}

/** What a server responds with: a status and its JSON, or a response as it is, which may take long. */
export type Reply = [status: number, body?: unknown] | (() => Response | Promise<Response>);

/** A client whose requests get these responses in turn, the last one for all that follow. */
export function respondWith(replies: Reply[], options: Partial<PortalClientOptions> = {}) {
  const sent: Sent[] = [];
  const client = createPortalClient({
    sessionToken: 'polar_cst_1',
    fetch: async (input, init = {}) => {
      sent.push({ url: String(input), init });
      const reply = replies[Math.min(sent.length, replies.length) - 1] ?? [200, {}];
      if (typeof reply === 'function') return reply();
      const [status, body] = reply;
      return new Response(body === undefined ? null : JSON.stringify(body), { status });
    },
    ...options,
  });
  return {
    client,
    sent,
    /** The tokens that were sent, in order. */
    getTokens: () =>
      sent.map(({ init }) =>
        new Headers(init.headers).get('Authorization')?.replace('Bearer ', ''),
      ),
  };
}
