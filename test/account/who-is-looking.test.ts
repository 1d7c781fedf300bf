import { QueryClient } from '@tanstack/react-query';
import {
  createPortalClient,
  getPortalUser,
  hasBillingAccess,
  portalUserOptions,
  type PortalClient,
  type PortalUser,
} from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { respondWith, type Reply } from '../core/http/respond.ts';

const MEL = {
  type: 'member',
  name: 'Mel Member',
  email: 'mel@initech.example',
  customer_id: '15bfcfcb-1107-4d67-9cfb-1406ad824ea5',
  member_id: '107acfe0-99fe-487f-ad89-2cd14a54cf4c',
  role: 'member',
};

const TEAM: Reply = [422, { detail: [{ loc: ['body'], msg: 'Team customers must …' }] }];

/** Asks who is looking, as the components do. */
async function ask(
  replies: Reply[],
  sessionToken: string,
  change = (client: PortalClient) => client,
) {
  const { client, sent } = respondWith(replies, { sessionToken });
  const cache = new QueryClient();
  const options = { ...portalUserOptions(change(client)), retry: false };
  const user = await cache.fetchQuery(options);
  // Once while the page lives.
  await cache.fetchQuery(options);
  return { user, paths: sent.map(({ url }) => new URL(url).pathname) };
}

const withoutKind = ({ server, scope, request }: PortalClient): PortalClient => ({
  server,
  scope,
  request,
});

const USER = '/v1/customer-portal/customer-session/user';

describe('Who is looking', () => {
  test('is the customer, without a request, if the token says so', async () => {
    expect(await ask([[500]], 'polar_cst_1')).toEqual({ user: { type: 'customer' }, paths: [] });
  });

  test('is asked once for the session of a member', async () => {
    expect(await ask([[200, MEL]], 'polar_mst_1')).toEqual({ user: MEL, paths: [USER] });
  });

  test('is asked if the client of a host app cannot tell', async () => {
    const user = { ...MEL, type: 'customer', member_id: null, role: null };
    const asked = await ask([[200, user]], 'polar_cst_1', withoutKind);
    expect(asked).toEqual({ user, paths: [USER] });
  });

  test('is the customer after the 422 of a team without an e-mail address', async () => {
    const asked = await ask([TEAM], 'polar_cst_1', withoutKind);
    expect(asked).toEqual({ user: { type: 'customer' }, paths: [USER] });
  });

  test('is not known after any other failure', async () => {
    await expect(ask([[403, {}]], 'polar_mst_1')).rejects.toMatchObject({ code: 'forbidden' });
    const { client } = respondWith([TEAM]);
    await expect(getPortalUser(client)).rejects.toMatchObject({ status: 422 });
  });
});

describe('Billing', () => {
  test.each<[PortalUser, boolean]>([
    [{ type: 'customer' }, true],
    [{ type: 'customer', role: null }, true],
    [{ type: 'member', role: 'owner' }, true],
    [{ type: 'member', role: 'billing_manager' }, true],
    [{ type: 'member', role: 'member' }, false],
    [{ type: 'member', role: 'viewer' }, false],
    [{ type: 'member' }, false],
    [{ type: 'guest' }, false],
  ])('is for %j: %s', (user, expected) => {
    expect(hasBillingAccess(user)).toBe(expected);
  });
});

describe('client.getSessionKind', () => {
  test('waits for a token, and asks for no second one', async () => {
    let calls = 0;
    const client = createPortalClient({
      sessionToken: async () => {
        calls += 1;
        return { token: `polar_mst_${calls}` };
      },
    });
    expect(await client.getSessionKind?.()).toBe('member');
    expect(await client.getSessionKind?.()).toBe('member');
    expect(calls).toBe(1);
  });

  test('fails as a request would, with the same error', async () => {
    const client = createPortalClient({ sessionToken: async () => 'nonsense' });
    const kind = client.getSessionKind?.().catch((error: unknown) => error);
    const request = client.request({ path: '/v1/x' }).catch((error: unknown) => error);
    expect(await kind).toMatchObject({ code: 'no_session' });
    expect(await kind).toBe(await request);
  });
});
