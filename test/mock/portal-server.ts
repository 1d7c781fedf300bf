import {
  createHandlers,
  createPortal,
  type Portal,
  type PortalOptions,
} from 'polar-customer-portal/mock';
import { server } from '../network.ts';

export const LICENSE_KEYS = '/v1/customer-portal/license-keys';
export const SESSION = '/v1/customer-portal/customer-session';

/** Serves a new portal in place of Polar until the test ends. */
export function servePortal(options?: PortalOptions): Portal {
  const portal = createPortal(options);
  server.use(...createHandlers(portal));
  return portal;
}

interface Question {
  token?: string | undefined;
  body?: unknown;
  method?: string;
  version?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Sends a request to Polar: a POST when there is a body. */
export function ask(path: string, question: Question = {}): Promise<Response> {
  const { token, body, method, version, headers, signal = null } = question;
  return fetch(`https://api.polar.sh${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(version && { 'Polar-Version': version }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    redirect: 'manual',
    signal,
  });
}

/** An answer's status and JSON together. */
export async function read(answer: Promise<Response>): Promise<{ status: number; body: unknown }> {
  const response = await answer;
  return { status: response.status, body: await response.json() };
}
