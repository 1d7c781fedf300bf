import { createCustomer, createLicenseKey, createMember } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send, servePolar, SESSION } from '../serve-polar.ts';

const now = Date.parse('2026-06-01T12:00:00Z');

test('a session lasts an hour, however much it is used', async () => {
  let clock = now;
  const polar = servePolar({ now: () => clock });
  const introspect = () => send(`${SESSION}/introspect`, { token: polar.sessionToken });
  expect(polar.sessionToken).toMatch(/^polar_cst_/);
  clock = now + 3_599_999;
  expect(await read(introspect())).toEqual({
    status: 200,
    body: { expires_at: '2026-06-01T13:00:00.000000Z', return_url: null },
  });
  clock = now + 3_600_000;
  expect((await introspect()).status).toBe(401);
});

test('a session is unknown to any other mock', async () => {
  const { sessionToken: token } = servePolar();
  servePolar();
  expect((await send(`${SESSION}/introspect`, { token })).status).toBe(401);
});

test("a session of another customer sees that customer's keys", async () => {
  const customer = createCustomer({ name: 'Studio Blau', email: 'blau@example.com' });
  const theirs = createLicenseKey({ customer });
  const polar = servePolar({ licenseKeys: [createLicenseKey(), theirs] });
  const { token } = polar.createSession({ customer, return_url: 'https://shop.example' });
  expect((await send(`${LICENSE_KEYS}/${theirs.id}`, { token })).status).toBe(200);
  expect((await read(send(`${SESSION}/user`, { token }))).body).toEqual({
    type: 'customer',
    name: 'Studio Blau',
    email: 'blau@example.com',
    customer_id: customer.id,
    member_id: null,
    role: null,
  });
  expect((await read(send(`${SESSION}/introspect`, { token }))).body).toMatchObject({
    return_url: 'https://shop.example',
  });
});

test("a member's session sees only the keys with its member", async () => {
  const member = createMember();
  const older = createLicenseKey();
  const own = createLicenseKey({ member });
  const polar = servePolar({ licenseKeys: [older, own] });
  const { token } = polar.createSession({ member });
  expect(token).toMatch(/^polar_mst_/);

  const list = await read(send(`${LICENSE_KEYS}/`, { token }));
  expect(list.body).toMatchObject({
    items: [{ id: own.id, member_id: member.id, member }],
    pagination: { total_count: 1, max_page: 1 },
  });
  expect((await send(`${LICENSE_KEYS}/${own.id}`, { token })).status).toBe(200);
  expect((await send(`${LICENSE_KEYS}/${older.id}`, { token })).status).toBe(404);
  const rotate = send(`${LICENSE_KEYS}/${older.id}/rotate`, { token, method: 'POST' });
  expect((await rotate).status).toBe(404);
});

describe('the user', () => {
  test.each(['owner', 'billing_manager', 'member'] as const)(
    "of a member's session is that member, in the role of %s",
    async (role) => {
      const member = createMember({ email: 'lin@example.com', name: 'Lin', role });
      const polar = servePolar();
      const { token } = polar.createSession({ member });
      expect((await read(send(`${SESSION}/user`, { token }))).body).toEqual({
        type: 'member',
        name: 'Lin',
        email: 'lin@example.com',
        customer_id: expect.any(String) as string,
        member_id: member.id,
        role,
      });
    },
  );

  test('of a member whose role changes has the new one, in the same session', async () => {
    const member = createMember();
    const polar = servePolar({ members: [member] });
    const { token } = polar.createSession({ member });
    const readRole = async () => (await read(send(`${SESSION}/user`, { token }))).body;
    expect(await readRole()).toMatchObject({ role: 'member', name: null });
    polar.members.add({ ...member, role: 'owner' });
    expect(await readRole()).toMatchObject({ role: 'owner' });
    expect(polar.members.get(member.id)?.role).toBe('owner');
  });

  test('is none for a session of a team without an e-mail address', async () => {
    const customer = createCustomer({ email: null, type: 'team' });
    const polar = servePolar({ customers: [customer] });
    const { status, body } = await read(send(`${SESSION}/user`, { token: polar.sessionToken }));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: 'PolarRequestValidationError',
      detail: [{ loc: ['body'], msg: expect.stringMatching(/must use member sessions/) as string }],
    });
  });
});

test('the session of a member or a customer who is removed has ended', async () => {
  const member = createMember();
  const customer = createCustomer();
  const polar = servePolar();
  const tokens = [polar.createSession({ member }), polar.createSession({ customer })].map(
    ({ token }) => token,
  );
  const introspect = () =>
    Promise.all(
      tokens.map(async (token) => (await send(`${SESSION}/introspect`, { token })).status),
    );
  expect(await introspect()).toEqual([200, 200]);
  polar.members.remove(member.id);
  expect(await introspect()).toEqual([401, 200]);
  polar.customers.remove(customer.id);
  expect(await introspect()).toEqual([401, 401]);
});

const create = (token: string, body: object) => send('/v1/customer-sessions/', { token, body });

describe('customerSessions.create', () => {
  const licenseKey = createLicenseKey();
  const customer = createCustomer({ external_id: 'account-7' });

  test.each([
    ['by its id', { customer_id: licenseKey.customer_id }],
    ["by the vendor's own id", { external_customer_id: licenseKey.customer.external_id }],
  ])('creates a session for the customer of a license key, %s', async (_, body) => {
    const { organizationToken } = servePolar({ licenseKeys: [licenseKey] });
    const response = await read(create(organizationToken, body));
    expect(response.status).toBe(201);
    const session = response.body as { token: string };
    expect(Object.keys(session)).toEqual([
      'created_at',
      'modified_at',
      'id',
      'token',
      'expires_at',
      'return_url',
      'customer_portal_url',
      'customer_id',
      'customer',
    ]);
    const get = await send(`${LICENSE_KEYS}/${licenseKey.id}`, { token: session.token });
    expect(get.status).toBe(200);
  });

  test.each([
    ['by its id', { customer_id: customer.id }],
    ["by the vendor's own id", { external_customer_id: 'account-7' }],
  ])('creates a session for a customer who has nothing yet, %s', async (_, body) => {
    const polar = servePolar({ licenseKeys: [licenseKey], customers: [customer] });
    const { body: session } = await read(create(polar.organizationToken, body));
    expect(session).toMatchObject({ customer_id: customer.id, customer });
    const user = await read(send(`${SESSION}/user`, { token: polar.sessionToken }));
    expect(user.body).toMatchObject({ customer_id: customer.id });
  });

  test('creates a session for the customer of a license key that was added later', async () => {
    const polar = servePolar();
    polar.licenseKeys.add(createLicenseKey({ customer }));
    expect((await create(polar.organizationToken, { customer_id: customer.id })).status).toBe(201);
  });

  test('creates a session for a member that a license key names', async () => {
    const member = createMember({ external_id: 'person-7' });
    const own = createLicenseKey({ member });
    const { organizationToken } = servePolar({ licenseKeys: [own] });
    const createFor = (who: object) =>
      read(create(organizationToken, { customer_id: own.customer_id, ...who }));
    const token = expect.stringMatching(/^polar_mst_/) as string;
    expect((await createFor({ member_id: member.id })).body).toMatchObject({ token });
    expect((await createFor({ external_member_id: 'person-7' })).body).toMatchObject({ token });
    expect((await createFor({ external_member_id: 'person-8' })).status).toBe(422);
    const nobody = { member_id: null, external_member_id: null };
    expect((await createFor(nobody)).body).toMatchObject({
      token: expect.stringMatching(/^polar_cst_/) as string,
    });
  });

  test('takes the organization token that the mock was given', async () => {
    servePolar({ licenseKeys: [licenseKey], organizationToken: 'polar_oat_mine' });
    const body = { customer_id: licenseKey.customer_id };
    expect((await create('polar_oat_mine', body)).status).toBe(201);
  });

  test('refuses an unknown customer', async () => {
    const { organizationToken } = servePolar();
    expect(await read(create(organizationToken, { external_customer_id: 'nope' }))).toEqual({
      status: 422,
      body: {
        error: 'PolarRequestValidationError',
        detail: [
          {
            type: 'value_error',
            loc: ['body', 'external_customer_id'],
            msg: 'Customer does not exist.',
            input: 'nope',
          },
        ],
      },
    });
  });

  test('refuses a customer of a team without a member, and with an unknown one', async () => {
    const team = createCustomer({ type: 'team', email: null });
    const { organizationToken } = servePolar({ customers: [team] });
    const member_id = '00000000-0000-4000-8000-000000000000';
    for (const [who, msg, input] of [
      [{}, 'member_id is required for team customers.', null],
      [{ member_id }, 'Member does not exist for this customer.', member_id],
    ] as const) {
      const body = { customer_id: team.id, ...who };
      expect(await read(create(organizationToken, body))).toEqual({
        status: 422,
        body: {
          error: 'PolarRequestValidationError',
          detail: [{ type: 'value_error', loc: ['body', 'member_id'], msg, input }],
        },
      });
    }
  });

  test('refuses a request that names no customer', async () => {
    const { organizationToken } = servePolar();
    expect(await read(create(organizationToken, {}))).toMatchObject({
      status: 422,
      body: {
        detail: [
          { type: 'missing', loc: ['body', 'customer_id'] },
          { type: 'missing', loc: ['body', 'external_customer_id'] },
        ],
      },
    });
  });
});
