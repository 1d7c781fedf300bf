import { createBenefitGrant } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { getBenefitName } from '../../src/account/benefit-name.ts';
import { readBenefitNames } from '../../src/account/read-benefit-names.ts';
import { record } from '../core/http/record.ts';
import { respondWith } from '../core/http/respond.ts';

const toId = (index: number) => `5d0c2e74-9b1a-4f36-8e57-${String(index).padStart(12, '0')}`;

const grant = (index: number) =>
  createBenefitGrant({ benefit_id: toId(index), benefit: { description: `Benefit ${index}` } });

const repeat = <Item>(count: number, create: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => create(index));

/** Reads the names of these benefits from a Polar with these grants. */
async function read(ids: string[], benefitGrants: ReturnType<typeof grant>[]) {
  const { client, requests } = record({}, { benefitGrants });
  const names = await readBenefitNames(client, ids);
  const sent = requests.map(({ url }) => new URL(url).searchParams);
  return { names, sent, pages: sent.map((query) => query.get('page')) };
}

describe('The names of benefits', () => {
  test('are read on past the first hundred grants, until each is known', async () => {
    const grants = [...repeat(230, () => grant(1)), grant(2), ...repeat(100, () => grant(1))];
    const { names, pages } = await read([toId(1), toId(2)], grants);
    expect([...names]).toEqual([
      [toId(1), 'Benefit 1'],
      [toId(2), 'Benefit 2'],
    ]);
    expect(pages).toEqual(['1', '2', '3']);
  });

  test('are read to the last page where one has no grant, and no further', async () => {
    const { names, pages } = await read(
      [toId(1), toId(2)],
      repeat(201, () => grant(1)),
    );
    expect([...names.keys()]).toEqual([toId(1)]);
    expect(pages).toEqual(['1', '2', '3']);
  });

  test('are read from a thousand grants at most', async () => {
    const { pages } = await read(
      [toId(1), toId(2)],
      repeat(1_001, () => grant(1)),
    );
    expect(pages).toHaveLength(10);
  });

  test('are asked for in URLs of a length that servers take', async () => {
    const ids = repeat(120, toId);
    const { names, sent } = await read(ids, repeat(120, grant));
    expect(names.size).toBe(120);
    expect(sent.map((query) => query.getAll('benefit_id').length)).toEqual([50, 50, 20]);
    expect(sent.every((query) => query.get('type') === 'license_keys')).toBe(true);
  });

  test('that were read before a failure count, and nothing more is sent after it', async () => {
    const { client, sent } = respondWith([[200, { items: [grant(1)] }], [500]]);
    const names = await readBenefitNames(client, [toId(1), ...repeat(119, (i) => toId(i + 2))]);
    expect([...names]).toEqual([[toId(1), 'Benefit 1']]);
    expect(sent).toHaveLength(2);
  });

  test('are those of the grants that can be read', async () => {
    const items = [{ ...grant(1), id: 7 }, grant(2)];
    const { client } = respondWith([[200, { items }]]);
    expect([...(await readBenefitNames(client, [toId(1), toId(2)])).keys()]).toEqual([toId(2)]);
  });
});

describe('getBenefitName', () => {
  test.each([
    ['Acme Editor license', 'Acme Editor license'],
    ['  Acme\n\tEditor \u0007 license ', 'Acme Editor license'],
    ['رخصة المحرر', 'رخصة المحرر'],
    ['Family 👩‍👩‍👧', 'Family 👩‍👩‍👧'],
  ])('shows %j on one line', (description, name) => {
    expect(getBenefitName(description)).toBe(name);
  });

  test.each(['', ' \n', '\u200b\u2060', '\u202e'])('has nothing to show of %j', (description) => {
    expect(getBenefitName(description)).toBeUndefined();
  });

  test('shortens a long description, and cuts no emoji in half', () => {
    expect(getBenefitName('x'.repeat(80))).toBe('x'.repeat(80));
    expect(getBenefitName('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
    expect(getBenefitName('🔑'.repeat(81))).toBe(`${'🔑'.repeat(80)}…`);
  });
});
