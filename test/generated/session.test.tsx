import * as fc from 'fast-check';
import { createPortalClient, fetchSession, getLicenseKey } from 'polar-customer-portal/client';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, expect, test, vi } from 'vitest';
import { catchError, readAll } from '../core/http/connect.ts';
import { answer as createAnswer, anyAnswer, readText, respond, type Answer } from './answers.ts';
import { ID } from './license-keys.ts';
import { checkAll, SOAK_TIMEOUT } from './soak.ts';
import { anyJson, date, SECRET, text } from './values.ts';

afterEach(() => vi.unstubAllGlobals());

const TOKEN = `polar_cst_${SECRET}`;

/** What no token is: it could not be sent. */
const noToken = fc
  .oneof(text, anyJson)
  .filter((each) => typeof each !== 'string' || !/^[!-~]+$/.test(each));

const session = fc.oneof(
  fc.record(
    {
      token: fc.oneof({ weight: 4, arbitrary: fc.constant(TOKEN) }, noToken),
      expires_at: date,
    },
    { requiredKeys: ['token'] },
  ),
  fc.constant(TOKEN),
  fc.record({
    error: fc.record({ code: fc.constantFrom('no_customer', 'no_session', 'x'), TOKEN: text }),
  }),
  anyJson,
);

const TEMPORARY = [408, 425, 429];

/** The code that the documentation of `fetchSession` has for an answer; `null` when there is a session. */
function getExpected(sent: Answer): string | null {
  const { status } = sent;
  const body = readText(sent);
  // Without a response, or an end of it.
  if (body === undefined) return 'session_unavailable';
  const json = parse(body);
  if (status >= 200 && status < 300) {
    const token = json?.['token'];
    return typeof token === 'string' && token.startsWith('polar_') ? null : 'no_session';
  }
  if (status === 401) return 'unauthorized';
  const code = (json?.['error'] as Record<string, unknown> | null | undefined)?.['code'];
  if (status >= 400 && (code === 'no_customer' || code === 'no_session')) return code;
  return status >= 500 || TEMPORARY.includes(status) ? 'session_unavailable' : 'no_session';
}

function parse(body: string): Record<string, unknown> | null {
  try {
    return JSON.parse(body) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

/** A status that error bodies come with, too. */
const withStatus = fc
  .tuple(anyAnswer(session), fc.option(fc.constantFrom(401, 403, 404, 409, 429, 500, 503)))
  .map(([each, status]) => (status === null ? each : { ...each, status }));

test(
  'whatever the session route answers, a session is used, and all else fails with the code that it stands for',
  () =>
    checkAll(
      'session',
      1,
      fc.asyncProperty(withStatus, async (sent) => {
        vi.stubGlobal('fetch', async () => respond(sent));
        const client = createPortalClient({
          sessionToken: () => fetchSession('/polar/session'),
          // An endless body takes as long.
          timeout: sent.end === 'never' ? 1 : 10_000,
          fetch: async () => respond(createAnswer(200, createLicenseKey({ id: ID }))),
        });
        const code = getExpected(sent);
        const request = getLicenseKey(client, ID);
        if (code === null) {
          expect((await request).id).toBe(ID);
          return;
        }
        const error = await catchError(request);
        expect(error.code).toBe(code);
        expect(readAll(error)).not.toContain(SECRET);
      }),
    ),
  SOAK_TIMEOUT,
);
