import { getLicensee } from 'polar-customer-portal';
import { createCustomer, createMember } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';

describe('getLicensee', () => {
  const customer = createCustomer({ name: 'Noor Haddad', email: 'noor@example.com' });
  const member = createMember({ email: 'robin@example.com' });

  test.each([
    ['the e-mail of the member who has the seat', { customer, member }, 'robin@example.com'],
    ['the name of the customer when there is no member', { customer, member: null }, 'Noor Haddad'],
    ['the name of the customer when the member is missing', { customer }, 'Noor Haddad'],
    ['the e-mail of a customer without a name', withName(null), 'noor@example.com'],
    ['the e-mail of a customer with an empty name', withName(''), 'noor@example.com'],
    ['the e-mail of a customer with an invisible name', withName(' \u200b'), 'noor@example.com'],
    ['an empty text for a customer with nothing but an id', { customer: { id: customer.id } }, ''],
    [
      'an empty text for a customer without a name and an e-mail',
      { customer: { ...customer, name: null, email: null }, member: null },
      '',
    ],
  ])('returns %s', (_, licenseKey, licensee) => {
    expect(getLicensee(licenseKey)).toBe(licensee);
  });

  function withName(name: string | null) {
    return { customer: { ...customer, name } };
  }
});
