import {
  createCustomer,
  createMember,
  createOrganization,
  type MockCustomer,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const ME = '/v1/customer-portal/customers/me';
const UPDATE = `${ME}/email-update`;
const MINUTE = 60_000;

const other = createCustomer({ email: 'taken@example.com' });
const allowing = createOrganization({
  customer_portal_settings: { customer: { allow_email_change: true } },
});

function serve(overrides: Partial<MockCustomer> = {}, organization = allowing) {
  const clock = { now: Date.parse('2026-06-01T12:00:00Z') };
  const customer = createCustomer({ email: 'noor@example.com', ...overrides });
  const polar = servePolar({
    customers: [customer, other],
    organizations: [organization],
    now: () => clock.now,
  });
  const token = polar.sessionToken;
  return {
    clock,
    polar,
    token,
    getMail: () => polar.customers.getEmailUpdate(customer.id),
    request: (email: unknown, bearer: string | undefined = token) =>
      read(send(`${UPDATE}/request`, { token: bearer, body: { email } })),
    check: async (mailed: string) => (await send(`${UPDATE}/check?token=${mailed}`)).status,
    verify: (mailed: string) => read(send(`${UPDATE}/verify`, { body: { token: mailed } })),
    getEmail: () => polar.customers.get(customer.id)?.email,
  };
}

describe('customers.requestEmailUpdate', () => {
  test('sends a mail to the new address, and changes nothing', async () => {
    const { request, getMail, getEmail } = serve();
    expect(await request('new@example.com')).toEqual({ status: 202, body: null });
    expect(getMail()).toEqual({
      email: 'new@example.com',
      token: expect.stringMatching(/^polar_cev_/) as string,
      expires_at: '2026-06-01T12:30:00.000000Z',
    });
    expect(getEmail()).toBe('noor@example.com');
  });

  test('is off where the vendor did not allow it', async () => {
    const { request, getMail } = serve({}, createOrganization());
    expect(await request('new@example.com')).toEqual({
      status: 403,
      body: {
        error: 'NotPermitted',
        detail: 'Email changes are not enabled for this organization.',
      },
    });
    expect(getMail()).toBeUndefined();
  });

  test.each([
    ['noor@example.com', {}, 'New email is the same as your current email.'],
    ['NOOR@example.com', {}, 'New email is the same as your current email.'],
    ['new@example.com', { type: 'team' }, 'Only individual customers can change their email.'],
  ] as const)('refuses %s for a customer with %o', async (email, overrides, msg) => {
    const { request } = serve(overrides);
    expect(await request(email)).toEqual({
      status: 422,
      body: {
        error: 'PolarRequestValidationError',
        detail: [{ type: 'value_error', loc: ['body', 'email'], msg, input: email }],
      },
    });
  });

  test.each([
    ['nope', 'An email address must have an @-sign.'],
    ['@example.com', 'There must be something before the @-sign.'],
    ['noor@example', 'The part after the @-sign is not valid. It should have a period.'],
    ['noor@shop.invalid', 'The domain name shop.invalid does not exist.'],
  ])('refuses %s as no address', async (email, reason) => {
    const { body } = await serve().request(email);
    expect(body).toMatchObject({
      error: 'RequestValidationError',
      detail: [
        {
          type: 'value_error',
          loc: ['body', 'email'],
          msg: expect.stringContaining(reason) as string,
          ctx: { reason },
        },
      ],
    });
  });

  test('is not for a plain member', async () => {
    const { polar, request } = serve();
    const { token } = polar.createSession({ member: createMember() });
    expect(await request('new@example.com', token)).toMatchObject({
      status: 403,
      body: { detail: 'Only owners and billing managers can access billing features.' },
    });
  });
});

describe('the mail for a change of e-mail', () => {
  test('makes it the customer’s, once, and the old session goes on', async () => {
    const { request, getMail, check, verify, getEmail, token } = serve();
    await request('new@example.com');
    const mailed = getMail()?.token ?? '';
    expect(await check(mailed)).toBe(204);
    const { status, body } = await verify(mailed);
    expect(status).toBe(200);
    expect(getEmail()).toBe('new@example.com');
    const session = (body as { token: string }).token;
    expect(session).toMatch(/^polar_cst_/);
    for (const bearer of [session, token]) {
      expect((await read(send(ME, { token: bearer }))).body).toMatchObject({
        email: 'new@example.com',
        email_verified: true,
      });
    }
    expect(await check(mailed)).toBe(401);
    expect(await verify(mailed)).toMatchObject({
      status: 401,
      body: { error: 'InvalidCustomerEmailUpdate' },
    });
  });

  test('is over after half an hour, and with the next one', async () => {
    const { request, getMail, check, clock } = serve();
    await request('new@example.com');
    const first = getMail()?.token ?? '';
    await request('newer@example.com');
    expect(await check(first)).toBe(401);
    const second = getMail()?.token ?? '';
    clock.now += 30 * MINUTE;
    expect(await check(second)).toBe(401);
  });

  test('is refused at its end only, when the address is another customer’s', async () => {
    const { request, getMail, verify, getEmail } = serve();
    expect((await request('TAKEN@example.com')).status).toBe(202);
    expect(await verify(getMail()?.token ?? '')).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'token'], msg: 'This email address is already in use.' }] },
    });
    expect(getEmail()).toBe('noor@example.com');
  });
});

describe('more than six tries in a minute', () => {
  test('block the customer from everything for a quarter of an hour', async () => {
    const { clock, token } = serve();
    const attempt = () => send(`${UPDATE}/request`, { token, body: { email: 'new@example.com' } });
    const getMe = async () => (await send(ME, { token })).status;
    for (let count = 0; count < 6; count += 1) expect((await attempt()).status).toBe(202);
    const blocked = await attempt();
    expect(blocked.status).toBe(429);
    expect(await blocked.text()).toBe('');
    expect(blocked.headers.get('retry-after')).toBe('900');
    expect(blocked.headers.get('access-control-allow-origin')).toBe('*');
    clock.now += 15 * MINUTE - 1;
    expect(await getMe()).toBe(429);
    clock.now += 1;
    expect(await getMe()).toBe(200);
  });

  test('are counted for each person, and for those without a token together', async () => {
    const { check, token } = serve();
    for (let count = 0; count < 6; count += 1) expect(await check('polar_cev_bad')).toBe(401);
    expect(await check('polar_cev_bad')).toBe(429);
    expect((await send('/v1/customer-portal/organizations/nimbus')).status).toBe(429);
    expect((await send(ME, { token })).status).toBe(200);
  });

  test('and more than twelve in an hour do so too', async () => {
    const { clock, request } = serve();
    for (let count = 0; count < 12; count += 1) {
      expect((await request('new@example.com')).status).toBe(202);
      clock.now += MINUTE;
    }
    await expect(request('new@example.com')).rejects.toThrow(SyntaxError);
  });
});
