import {
  createHandlers,
  createMockPolar,
  type MockPolar,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { server } from '../network.ts';

export const LICENSE_KEYS = '/v1/customer-portal/license-keys';
export const SESSION = '/v1/customer-portal/customer-session';

/** Serves a new mock in place of Polar until the test ends. */
export function servePolar(options?: MockPolarOptions): MockPolar {
  const polar = createMockPolar(options);
  server.use(...createHandlers(polar));
  return polar;
}

interface SendOptions {
  token?: string | undefined;
  body?: unknown;
  method?: string;
  version?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Sends a request to Polar: a POST when there is a body, or else a GET. */
export function send(path: string, options: SendOptions = {}): Promise<Response> {
  const { token, body, method, version, headers, signal = null } = options;
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

/** The status and the JSON of a response. */
export async function read(
  response: Promise<Response>,
): Promise<{ status: number; body: unknown }> {
  const received = await response;
  return { status: received.status, body: await received.json() };
}
