import * as v from 'valibot';
import { PortalError } from './errors.ts';
import { lenient } from './fields.ts';
import { readResponse, type PortalResponse } from './read-response.ts';
import type { IssuedSession } from './session-token.ts';
import { explainNoSession, NO_TOKEN } from './session-hints.ts';
import { suspectFetch } from './suspect-fetch.ts';

const sessionSchema = v.object({ token: v.string(), expires_at: lenient(v.string()) });

/** What a server says when trying again does not help: with a code, where the status says too little. */
const refusalSchema = v.object({
  error: v.object({ code: v.picklist(['no_customer', 'no_session']) }),
});

/** Statuses of 4xx after which the same request may succeed later: a time limit, and limits of requests. */
const TEMPORARY: readonly number[] = [408, 425, 429];

/** Options of {@link fetchSession}. */
export interface FetchSessionOptions {
  /** Headers of your own for the request to your server, for example a CSRF token. */
  headers?: HeadersInit | undefined;
}

/**
 * Gets the customer's session from your own server: a POST with the cookies of the page, to
 * `createSessionHandler` or whatever else responds with `{ token, expires_at }`. For `sessionToken`.
 *
 * A redirect within the origin is followed, by sending the POST once more.
 *
 * @param address - On the page's own origin; relative to the page, or a whole URL.
 * @param options - Headers that your server needs.
 *
 * @example
 * const sessionToken = () => fetchSession('/polar/session');
 *
 * @throws {@link PortalError} `unauthorized` after a 401; `no_customer` or `no_session` after a 4xx or 5xx
 *   with the body `{ "error": { "code": "no_customer" } }` or `"no_session"`; `session_unavailable` after
 *   another 5xx, a 408, 425 or 429, and without a response; `no_session` after everything else that holds no
 *   token: any other status, a redirect to another origin, a page of HTML; and `invalid_request` for an address
 *   of another origin, from which no token is taken.
 */
export async function fetchSession(
  address: string | URL,
  { headers }: FetchSessionOptions = {},
): Promise<IssuedSession> {
  const { href, origin, pathname } = new URL(address, document.baseURI);
  const sent = `POST ${pathname}`;
  // In a frame with `srcdoc` it is that of the page around, where `location` has none.
  const ownOrigin = globalThis.origin;
  if (origin !== ownOrigin) {
    throw new PortalError(
      'invalid_request',
      `fetchSession(address) must have an address of the page's own origin, ${ownOrigin}, for example "/polar/session". It is of ${origin}. For a server of another origin, pass a function of your own as sessionToken.`,
    );
  }
  const { response, request } = await exchange(href, sent, new Headers(headers));
  const { status, body } = response;
  if (status < 200 || status >= 300) throw toSessionError(response, request);
  const session = v.safeParse(sessionSchema, body);
  if (session.success) return session.output;
  throw new PortalError(
    'no_session',
    `Your server responded to ${request} with ${status}, but with no session. ${NO_TOKEN}`,
  );
}

interface Exchange {
  response: PortalResponse;
  /** What errors call the request: where it was redirected to is part of the mistake. */
  request: string;
}

async function exchange(href: string, request: string, headers: Headers): Promise<Exchange> {
  headers.set('Accept', 'application/json');
  const init: RequestInit = {
    method: 'POST',
    headers,
    credentials: 'same-origin',
    // Nor may it lead to another origin.
    mode: 'same-origin',
  };
  try {
    // First without following a redirect: if that failed, it would look like a lost connection.
    const response = await fetch(href, { ...init, redirect: 'manual' });
    if (!isRedirect(response)) return { response: await readResponse(response), request };
    const followed = await follow(href, request, init);
    const { pathname } = new URL(followed.url, href);
    return {
      response: await readResponse(followed),
      request: `${request}, redirected to ${pathname},`,
    };
  } catch (cause) {
    if (cause instanceof PortalError) throw cause;
    throw new PortalError(
      'session_unavailable',
      `No response to ${request}. Likely causes: no connection; your server is not running; or a content security policy without 'self' in connect-src.${suspectFetch(undefined)}`,
      { cause },
    );
  }
}

async function follow(href: string, request: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(href, { ...init, redirect: 'follow' });
  } catch (cause) {
    // A browser does not tell the one from the other.
    if (navigator.onLine === false) throw cause;
    throw new PortalError(
      'no_session',
      `Your server redirects ${request} to another origin, as a proxy for single sign-on does with a customer who is signed out. It must respond with 401 instead, so that the customer is offered to sign in again.`,
      { cause },
    );
  }
}

/** A browser tells only that it was one. Outside of a browser, the response is the redirect itself. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

function toSessionError({ status, body }: PortalResponse, request: string): PortalError {
  const responded = `Your server responded to ${request} with ${status}. `;
  if (status === 401) {
    return new PortalError(
      'unauthorized',
      `${responded}Nobody is signed in. In createSessionHandler, getCustomer returned nobody.`,
    );
  }
  const refusal = v.safeParse(refusalSchema, body);
  const code = status >= 400 && refusal.success ? refusal.output.error.code : undefined;
  if (code === 'no_customer') {
    return new PortalError(
      code,
      `${responded}Polar has no such customer. That is as it should be for somebody who has bought nothing; otherwise the log of your server says what to check.`,
    );
  }
  if (code === undefined && (status >= 500 || TEMPORARY.includes(status))) {
    return new PortalError(
      'session_unavailable',
      `${responded}Its log says why. A development server responds so too when the one that it forwards to is not running.`,
    );
  }
  return new PortalError('no_session', responded + explainNoSession(status));
}
