import { createPortalClient, type PortalClient } from 'polar-customer-portal/client';
import { expect } from 'vitest';
import { catchError, readAll } from '../core/http/connect.ts';
import { respond, type Answer } from './answers.ts';
import { SECRET } from './values.ts';

/** A client that gets this answer to each request. */
export function connect(answer: Answer): PortalClient {
  return createPortalClient({
    sessionToken: `polar_cst_${SECRET}`,
    // An endless body takes as long.
    timeout: answer.end === 'never' ? 1 : 10_000,
    fetch: async () => respond(answer),
  });
}

/** Checks the error that an answer must be. */
export async function checkError(request: Promise<unknown>, code: string) {
  const error = await catchError(request);
  expect(error.code).toBe(code);
  expect(readAll(error)).not.toContain(SECRET);
  expect(error.message).not.toMatch(/undefined|\[object|NaN/);
  for (const field of error.fields) expect(field).toBeTypeOf('string');
}
