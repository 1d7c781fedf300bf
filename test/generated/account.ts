import * as fc from 'fast-check';
import { createCustomer, createOrganization } from 'polar-customer-portal/mock';
import { NOW } from '../render-with-portal.tsx';
import { ID } from './license-keys.ts';
import { anyJson, date, SECRET, text, withChanges, type Fields } from './values.ts';

const complete: Fields = {
  ...createCustomer({ id: ID, tax_id: ['DE123456789', 'eu_vat'] }, { now: NOW }),
  oauth_accounts: { 'github:1': { account_id: '1', account_username: 'noor' } },
  added_later: { secret: SECRET },
};

const address: Fields = {
  line1: 'Main Street 1',
  line2: null,
  postal_code: '10115',
  city: 'Berlin',
  state: null,
  country: 'DE',
};

const COUNTRIES = ['US', 'CA', 'JP', 'GB', 'IN', 'CH', 'ZZ', 'xx', '', 'constructor', '__proto__'];

/** The customer of the session, much as Polar documents it. */
export const anyCustomer: fc.Arbitrary<Fields> = fc.oneof(
  fc.constant(complete),
  withChanges(complete, 4),
  withChanges(address, 3).map((each) => ({ ...complete, billing_address: each })),
  fc
    .record({
      line1: text,
      line2: fc.oneof(text, fc.constant(null)),
      postal_code: text,
      city: text,
      state: fc.oneof(fc.constantFrom('US-CA', 'CA-QC', 'CA'), text),
      country: fc.oneof(fc.constantFrom(...COUNTRIES), text),
    })
    .map((each) => ({ ...complete, billing_address: each })),
  fc
    .record({
      name: text,
      billing_name: fc.oneof(text, fc.constant(null)),
      email: text,
      created_at: date,
      tax_id: fc.oneof(fc.tuple(text, text), fc.constant(null)),
      billing_address: fc.constant(null),
    })
    .map((fields) => ({ ...complete, ...fields })),
);

/** Who is looking. */
export const anyUser: fc.Arbitrary<Fields> = fc.oneof(
  withChanges(
    {
      type: 'member',
      name: 'Ida',
      email: 'ida@example.com',
      customer_id: ID,
      member_id: ID,
      role: 'owner',
    },
    2,
  ),
  fc
    .record({
      type: fc.oneof(fc.constantFrom('member', 'customer'), text),
      role: fc.oneof(fc.constantFrom('owner', 'billing_manager', 'member', 'constructor'), text),
      name: text,
      email: text,
    })
    .map((fields) => ({ ...fields, customer_id: ID, member_id: ID })),
);

const { products, is_blocked: _blocked, ...organization } = createOrganization({}, { now: NOW });
const product: Fields = { ...products[0] };

/** The vendor's organization, and what is for sale. */
export const anyOrganization: fc.Arbitrary<Fields> = fc
  .record({
    organization: fc.oneof(withChanges({ ...organization }, 3), anyJson),
    products: fc.oneof(
      fc.array(fc.oneof({ weight: 5, arbitrary: withChanges(product, 2) }, anyJson), {
        maxLength: 3,
      }),
      anyJson,
    ),
  })
  .chain((fields) => withChanges(fields, 1));
