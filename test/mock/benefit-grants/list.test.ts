import {
  createBenefitGrant,
  createCustomer,
  createLicenseKey,
  createMember,
  type MockBenefitGrant,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const GRANTS = '/v1/customer-portal/benefit-grants/';
const SUPPORT = '7a1f3c52-94be-4d08-b6a7-15c0e8d2f943';

const license = createBenefitGrant({ benefit: { description: 'Acme Editor license' } });
const support = createBenefitGrant({ benefit_id: SUPPORT, benefit: { type: 'custom' } });

async function list(query: string, benefitGrants: MockBenefitGrant[], token?: string) {
  const polar = servePolar({ benefitGrants });
  const { status, body } = await read(send(GRANTS + query, { token: token ?? polar.sessionToken }));
  const { items, ...rest } = body as { items: MockBenefitGrant[]; pagination: unknown };
  return { status, ids: items?.map(({ id }) => id), items, ...rest };
}

describe('benefitGrants.list', () => {
  test.each([
    ['all', '', [license.id, support.id]],
    ['those of a type', '?type=license_keys', [license.id]],
    ['those of either type', '?type=license_keys&type=custom', [license.id, support.id]],
    ['those of a benefit', `?benefit_id=${SUPPORT}`, [support.id]],
    [
      'those of either benefit',
      `?benefit_id=${SUPPORT.toUpperCase()}&benefit_id=${license.benefit_id}`,
      [license.id, support.id],
    ],
    ['none of another type of that benefit', `?type=custom&benefit_id=${license.benefit_id}`, []],
  ])('sends %s', async (_, query, ids) => {
    expect((await list(query, [license, support])).ids).toEqual(ids);
  });

  test('sends ten to a page, and at most a hundred', async () => {
    const many = Array.from({ length: 101 }, () => createBenefitGrant());
    expect((await list('', many)).items).toHaveLength(10);
    const { items, pagination } = await list('?limit=1000', many);
    expect(items).toHaveLength(100);
    expect(pagination).toEqual({ total_count: 101, max_page: 2 });
    expect((await list('?limit=1000&page=2', many)).ids).toEqual([many[100]?.id]);
  });

  test('sends none that was revoked', async () => {
    const { ids } = await list('', [license, createBenefitGrant({ is_revoked: true })]);
    expect(ids).toEqual([license.id]);
  });

  test('sends a customer only their own, and a member only those of their seat', async () => {
    const member = createMember();
    const polar = servePolar({
      benefitGrants: [license, createBenefitGrant({ member_id: member.id }), support],
    });
    const other = polar.createSession({ customer: createCustomer() });
    expect((await read(send(GRANTS, { token: other.token }))).body).toMatchObject({ items: [] });
    const seat = polar.createSession({ customer: license.customer, member });
    const { body } = await read(send(GRANTS, { token: seat.token }));
    expect(body).toMatchObject({ items: [{ member_id: member.id }] });
  });

  test('names the license keys that name no other benefit', async () => {
    expect(createBenefitGrant().benefit_id).toBe(createLicenseKey().benefit_id);
  });

  test('is as heavy as Polar’s: about three kilobytes for each grant', async () => {
    const { items } = await list('', [license]);
    const size = JSON.stringify(items).length;
    expect(size).toBeGreaterThan(2_500);
    expect(size).toBeLessThan(4_000);
  });

  test('adds a grant later, and replaces one', async () => {
    const polar = servePolar();
    polar.benefitGrants.add(license);
    const readAll = () => read(send(GRANTS, { token: polar.sessionToken }));
    expect((await readAll()).body).toMatchObject({ items: [{ id: license.id }] });
    polar.benefitGrants.add({ ...license, is_revoked: true });
    expect((await readAll()).body).toMatchObject({ items: [] });
  });

  test('sends those of an order or a subscription, of a seat, and those with a word', async () => {
    const order_id = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
    const member_id = createMember().id;
    const files = createBenefitGrant({
      order_id,
      subscription_id: null,
      member_id,
      benefit: { type: 'downloadables' },
    });
    const find = async (query: string) => (await list(query, [license, files])).ids;
    expect(await find(`?order_id=${order_id}`)).toEqual([files.id]);
    expect(await find(`?member_id=${member_id}`)).toEqual([files.id]);
    expect(await find(`?subscription_id=${license.subscription_id}`)).toEqual([license.id]);
    expect(await find('?query=DOWNLOADS')).toEqual([files.id]);
    expect(await find('?sorting=type')).toEqual([files.id, license.id]);
    expect(await find('?sorting=-type')).toEqual([license.id, files.id]);
  });

  test('names the type in what is wrong with one', async () => {
    expect(await list('?type=nope', [license])).toMatchObject({ status: 422 });
    const { sessionToken: token } = servePolar();
    expect((await read(send(`${GRANTS}?type=nope`, { token }))).body).toMatchObject({
      detail: [
        { type: 'enum', loc: ['query', 'type', 'str-enum[BenefitType]'], input: ['nope'] },
        { type: 'enum', loc: ['query', 'type', expect.any(String), 0], input: 'nope' },
      ],
    });
    expect((await send(`${GRANTS}?sorting=nope`, { token })).status).toBe(422);
    expect((await send(`${GRANTS}?query=a%00b`, { token })).status).toBe(500);
  });

  test('sends a grant as still being granted until its time has come', async () => {
    let now = Date.parse('2026-06-01T12:00:00Z');
    const grant = createBenefitGrant({
      granted_at: '2026-06-01T12:00:05Z',
      benefit: { type: 'downloadables', properties: { active_files: [license.id] } },
    });
    const polar = servePolar({ benefitGrants: [grant], now: () => now });
    const readGrant = () => read(send(GRANTS + grant.id, { token: polar.sessionToken }));
    const waiting = { granted_at: null, is_granted: false, error: null, properties: {} };
    expect(await readGrant()).toMatchObject({ status: 200, body: waiting });
    now += 5000;
    const granted = { is_granted: true, granted_at: grant.granted_at };
    expect(await readGrant()).toMatchObject({ body: granted });
  });

  test('refuses who has no session, and what Polar does not know', async () => {
    servePolar({ benefitGrants: [license] });
    expect((await send(GRANTS)).status).toBe(401);
    expect((await list('', [license], 'polar_cst_ended')).status).toBe(401);
    expect((await list('?type=nope', [license])).status).toBe(422);
    expect((await list('?benefit_id=7', [license])).status).toBe(422);
  });
});

describe('benefitGrants.get', () => {
  test('sends one, and none that was revoked or is another’s', async () => {
    const revoked = createBenefitGrant({ is_revoked: true });
    const polar = servePolar({ benefitGrants: [license, revoked] });
    const { token } = polar.createSession({ customer: createCustomer() });
    for (const [{ id }, bearer, status] of [
      [license, polar.sessionToken, 200],
      [revoked, polar.sessionToken, 404],
      [license, token, 404],
    ] as const) {
      expect((await send(GRANTS + id, { token: bearer })).status).toBe(status);
    }
  });
});
