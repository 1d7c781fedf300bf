import { vi } from 'vitest';
import type { Who } from './world.ts';

/** The header with the number of a request, by which the server finds its fault. */
export const REQUEST_NUMBER = 'x-request-number';

/** The header in place of the cookie that says who is signed in. */
export const SIGNED_IN = 'x-signed-in';

/** The browser's side of the network: `fetch`, the connection, and the cookie of the page's own server. */
export interface PageNetwork {
  /** Requests that were sent, and are neither answered nor given up. */
  inFlight(): number;
  sent(): number;
  isOnline: boolean;
  signedIn: Who | undefined;
}

/** Replaces `fetch` by one that leads to the server, whose own origin is that of the page. */
export function connectPage(url: string): PageNetwork {
  const realFetch = globalThis.fetch;
  let inFlight = 0;
  let sent = 0;
  const network: PageNetwork = {
    inFlight: () => inFlight,
    sent: () => sent,
    isOnline: true,
    signedIn: 'Alice',
  };

  async function track<Result>(exchange: Promise<Result>): Promise<Result> {
    inFlight += 1;
    try {
      return await exchange;
    } finally {
      inFlight -= 1;
    }
  }

  vi.stubGlobal(
    'fetch',
    async (address: string, { headers, signal = null, ...init }: RequestInit = {}) => {
      if (!network.isOnline) throw new TypeError('Failed to fetch');
      const { origin, pathname, search } = new URL(address, document.baseURI);
      const isOwn = origin === location.origin;
      const all = new Headers(headers);
      sent += 1;
      all.set(REQUEST_NUMBER, `${sent}`);
      if (isOwn && network.signedIn) all.set(SIGNED_IN, network.signedIn);
      const { method = 'GET', body = null, redirect = 'follow' } = init;
      const response = await track(
        realFetch(`${url}${pathname}${search}`, { method, body, redirect, signal, headers: all }),
      );
      const read = response.text.bind(response);
      response.text = () => track(read());
      return response;
    },
  );
  return network;
}
