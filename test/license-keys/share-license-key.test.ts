import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { shareLicenseKey } from '../../src/license-keys/share-license-key.ts';

const before = createLicenseKey({ activations: createActivations(3), usage: 1 });

test('a license key that was read again without a change is the same object', () => {
  expect(shareLicenseKey(before, structuredClone(before))).toBe(before);
});

test('a license key of which a field has changed keeps its activations and all else', () => {
  const now = shareLicenseKey(before, { ...structuredClone(before), usage: 2 });
  expect(now).toEqual({ ...before, usage: 2 });
  expect(now).toMatchObject({ usage: 2 });
  expect((now as typeof before).activations).toBe(before.activations);
  expect((now as typeof before).customer).toBe(before.customer);
});

test('a license key with an activation less keeps the fields that it had', () => {
  const { activations, ...fields } = structuredClone(before);
  const now = shareLicenseKey(before, { ...fields, activations: activations.slice(1) });
  expect(now).toEqual({ ...before, activations: before.activations.slice(1) });
  expect((now as typeof before).customer).toBe(before.customer);
});

test.each([undefined, null, 'text', {}, { activations: 'many' }])(
  'nothing is shared with what is no license key (%j)',
  (other) => {
    expect(shareLicenseKey(other, before)).toBe(before);
    expect(shareLicenseKey(before, other)).toBe(other);
  },
);
