import { createCustomer, createLicenseKey, createMember } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { ask, LICENSE_KEYS, read, SESSION, servePortal } from './portal-server.ts';

const now = Date.parse('2026-06-01T12:00:00Z');

describe('a session', () => {
  test('lives an hour, however much it is used', async () => {
    let clock = now;
    const portal = servePortal({ now: () => clock });
    const introspect = () => ask(`${SESSION}/introspect`, { token: portal.sessionToken });
    expect(portal.sessionToken).toMatch(/^polar_cst_/);
    clock = now + 3_599_999;
    expect(await read(introspect())).toEqual({
      status: 200,
      body: { expires_at: '2026-06-01T13:00:00.000000Z', return_url: null },
    });
    clock = now + 3_600_000;
    expect((await introspect()).status).toBe(401);
  });

  test('is good for its own portal alone', async () => {
    const { sessionToken: token } = servePortal();
    servePortal();
    expect((await ask(`${SESSION}/introspect`, { token })).status).toBe(401);
  });

  test('can be for another customer, and says who that is', async () => {
    const customer = createCustomer({ name: 'Studio Blau', email: null, type: 'team' });
    const theirs = createLicenseKey({ customer });
    const portal = servePortal({ licenseKeys: [createLicenseKey(), theirs] });
    const { token } = portal.createSession({ customer, return_url: 'https://shop.example' });
    expect((await ask(`${LICENSE_KEYS}/${theirs.id}`, { token })).status).toBe(200);
    expect((await read(ask(`${SESSION}/user`, { token }))).body).toEqual({
      type: 'customer',
      name: 'Studio Blau',
      email: null,
      customer_id: customer.id,
      member_id: null,
      role: null,
    });
    expect((await read(ask(`${SESSION}/introspect`, { token }))).body).toMatchObject({
      return_url: 'https://shop.example',
    });
  });
});

describe("a member's session", () => {
  test('sees only the keys that carry its member', async () => {
    const member = createMember();
    const older = createLicenseKey();
    const own = createLicenseKey({ member });
    const portal = servePortal({ licenseKeys: [older, own] });
    const { token } = portal.createSession({ member });
    expect(token).toMatch(/^polar_mst_/);

    const list = await read(ask(`${LICENSE_KEYS}/`, { token, version: '2026-10' }));
    expect(list.body).toMatchObject({
      items: [{ id: own.id, member_id: member.id, member }],
      pagination: { total_count: 1, max_page: 1 },
    });
    expect((await ask(`${LICENSE_KEYS}/${own.id}`, { token })).status).toBe(200);
    for (const [path, method] of [
      [`${LICENSE_KEYS}/${older.id}`, 'GET'],
      [`${LICENSE_KEYS}/${older.id}/rotate`, 'POST'],
    ] as const) {
      expect((await ask(path, { token, method })).status).toBe(404);
    }
  });

  test('says which member it is', async () => {
    const member = createMember({ email: 'lin@example.com' });
    const portal = servePortal();
    const { token } = portal.createSession({ member });
    expect((await read(ask(`${SESSION}/user`, { token }))).body).toMatchObject({
      type: 'member',
      email: 'lin@example.com',
      member_id: member.id,
    });
  });
});

const create = (token: string, body: object) => ask('/v1/customer-sessions/', { token, body });

describe("the vendor's server", () => {
  const licenseKey = createLicenseKey();

  test.each([
    ['its own id', { external_customer_id: licenseKey.customer.external_id }],
    ["Polar's id", { customer_id: licenseKey.customer_id }],
  ])('creates a session that works, by %s for the customer', async (_, body) => {
    const { organizationToken } = servePortal({ licenseKeys: [licenseKey] });
    const answer = await read(create(organizationToken, body));
    expect(answer.status).toBe(201);
    const session = answer.body as { token: string };
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
    const get = await ask(`${LICENSE_KEYS}/${licenseKey.id}`, { token: session.token });
    expect(get.status).toBe(200);
  });

  test('creates a session for a member that a license key names', async () => {
    const member = createMember({ external_id: 'person-7' });
    const own = createLicenseKey({ member });
    const { organizationToken } = servePortal({ licenseKeys: [own] });
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

  test('may have a token of its choice', async () => {
    servePortal({ licenseKeys: [licenseKey], organizationToken: 'polar_oat_mine' });
    const body = { customer_id: licenseKey.customer_id };
    expect((await create('polar_oat_mine', body)).status).toBe(201);
  });

  test('is told when there is no such customer, or none is named', async () => {
    const { organizationToken } = servePortal();
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
    expect((await create(organizationToken, {})).status).toBe(422);
  });
});
