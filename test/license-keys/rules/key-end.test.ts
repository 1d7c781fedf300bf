import { getKeyEnd, getLicensee } from 'polar-customer-portal';
import { createCustomer, createMember } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';

describe('the end of a key, which may show', () => {
  test.each([
    ['no key', ''],
    ['three characters', 'abc'],
    ['six', 'ABCDEF'],
    ['23', 'A'.repeat(17) + '123456'],
    ['23 that count double', '🗝'.repeat(23)],
  ])('is nothing of %s', (_, key) => {
    expect(getKeyEnd(key)).toBe('');
  });

  test.each([
    ['24', 'A'.repeat(18) + '123456', '123456'],
    ['a usual key', 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', '5D4E3F'],
    ['24 that count double', '🗝'.repeat(18) + '🔑🗝🔑🗝🔑🗝', '🔑🗝🔑🗝🔑🗝'],
    ['one that ends with half a pair', 'A'.repeat(24) + '\ud83d', 'AAAAA\ud83d'],
  ])('is the last six characters of %s', (_, key, end) => {
    expect(getKeyEnd(key)).toBe(end);
  });
});

describe('whom a key is licensed to', () => {
  const customer = createCustomer({ name: 'Noor Haddad', email: 'noor@example.com' });
  const member = createMember({ email: 'robin@example.com' });

  test.each([
    ['the member whose seat it is', { customer, member }, 'robin@example.com'],
    ['the customer where there is no member', { customer, member: null }, 'Noor Haddad'],
    ['the customer where Polar says nothing of members', { customer }, 'Noor Haddad'],
    ['the e-mail of a customer without a name', name(null), 'noor@example.com'],
    ['the e-mail of a customer with an empty name', name(''), 'noor@example.com'],
    ['nobody of whom Polar knows nothing', { customer: { id: customer.id } }, ''],
    ['nobody', { customer: { ...customer, name: null, email: null }, member: null }, ''],
  ])('is %s', (_, licenseKey, licensee) => {
    expect(getLicensee(licenseKey)).toBe(licensee);
  });

  function name(value: string | null) {
    return { customer: { ...customer, name: value } };
  }
});
