import { expect, test } from 'vitest';
import type { BenefitGrant, BenefitType } from '../../../src/account/benefit-grant-schema.ts';
import { getPaidBenefits } from '../../../src/subscriptions/rules/benefits.ts';
import { make, seatPrice } from './make.ts';

const grant = (
  type: BenefitType,
  id: string,
  changes: Partial<BenefitGrant> = {},
): BenefitGrant => ({
  id,
  benefit_id: `benefit of ${id}`,
  subscription_id: 'subscription',
  customer_id: 'customer',
  is_granted: true,
  is_revoked: false,
  benefit: { id: `benefit of ${id}`, type, description: `The ${id}` },
  properties: {},
  ...changes,
});

const key = grant('license_keys', 'key', { properties: { license_key_id: 'license' } });
const files = grant('downloadables', 'files', { properties: { files: ['a', 'b'] } });

test('a subscription pays for the license keys and the files that its grants give', () => {
  expect(getPaidBenefits(make(), [key, files, grant('discord', 'chat')])).toEqual({
    items: [
      {
        id: 'key',
        benefitId: 'benefit of key',
        kind: 'license_key',
        name: 'The key',
        state: 'granted',
        licenseKeyId: 'license',
      },
      {
        id: 'files',
        benefitId: 'benefit of files',
        kind: 'files',
        name: 'The files',
        state: 'granted',
        count: 2,
      },
      {
        id: 'chat',
        benefitId: 'benefit of chat',
        kind: 'other',
        name: 'The chat',
        state: 'granted',
      },
    ],
    licenseKeys: 1,
    files: 2,
    others: 1,
    isTeam: false,
  });
});

test('a file that several benefits give counts once, and so does a grant that is listed twice', () => {
  const more = grant('downloadables', 'more', { properties: { files: ['b', 'c'] } });
  expect(getPaidBenefits(make(), [files, more, files, key, key])).toMatchObject({
    licenseKeys: 1,
    files: 3,
    items: { length: 3 },
  });
});

test('the number of files is that of the benefit, or not known', () => {
  const listed = grant('downloadables', 'listed');
  listed.benefit.properties = { active_files: ['a'] };
  const { items } = getPaidBenefits(make(), [listed, grant('downloadables', 'none')]);
  expect(items.map(({ count }) => count)).toEqual([1, undefined]);
});

test('what is revoked, or of something else, is not paid for', () => {
  const elsewhere = { subscription_id: 'another' };
  const grants = [
    grant('license_keys', '1', { is_revoked: true }),
    grant('license_keys', '2', { revoked_at: '2026-11-01T00:00:00Z' }),
    grant('license_keys', '3', elsewhere),
    grant('license_keys', '4', { subscription_id: null }),
  ];
  expect(getPaidBenefits(make(), grants).items).toEqual([]);
});

test('what is not granted yet does not count, and is told from what failed', () => {
  const error = { message: 'No account', type: 'BenefitActionRequiredError' };
  const grants = [
    grant('license_keys', 'pending', { is_granted: false }),
    grant('downloadables', 'failed', {
      is_granted: false,
      error,
      properties: { files: ['a'] },
    }),
    grant('license_keys', 'unsaid', { is_granted: undefined }),
    grant('license_keys', 'given', {
      is_granted: undefined,
      granted_at: '2026-11-01T00:00:00Z',
    }),
  ];
  const paid = getPaidBenefits(make(), grants);
  expect(paid).toMatchObject({ licenseKeys: 1, files: 0, others: 0 });
  expect(paid.items.map(({ state }) => state)).toEqual(['pending', 'failed', 'pending', 'granted']);
});

test('a team has more than the grants of who is looking', () => {
  expect(getPaidBenefits(make({ seats: 5, prices: [seatPrice()] }), []).isTeam).toBe(true);
  expect(getPaidBenefits(make({ seats: 5 }), []).isTeam).toBe(true);
});
