import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { getSharedLicensee } from '../../../src/license-keys/rules/shared-licensee.ts';

const share = (...names: (string | null)[]) =>
  getSharedLicensee(
    names.map((name) => createLicenseKey({ customer: createCustomer({ name, email: null }) })),
  );

test('a list names the person whom most of its license keys are licensed to', () => {
  expect(share('Noor')).toBe('Noor');
  expect(share('Noor', 'Noor')).toBe('Noor');
  expect(share('Lee', 'Noor', 'Noor')).toBe('Noor');
});

test('a list names nobody where no person has more than half of its license keys', () => {
  expect(share('Noor', 'Lee')).toBe('');
  expect(share('Noor', 'Noor', 'Lee', 'Kim')).toBe('');
  expect(share()).toBe('');
});

test('a list names nobody where a licensee is unknown, who would seem to be that person', () => {
  expect(share('Noor', 'Noor', null)).toBe('');
});
