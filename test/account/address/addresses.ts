import type { Address } from '../../../src/account/customer-schema.ts';

/** An address with what a test names, and nothing else. */
export function createAddress(fields: Partial<Address>): Address {
  return {
    line1: null,
    line2: null,
    postal_code: null,
    city: null,
    state: null,
    country: '',
    ...fields,
  };
}

export const SAN_FRANCISCO = createAddress({
  line1: '1 Main Street',
  city: 'San Francisco',
  state: 'US-CA',
  postal_code: '94104',
  country: 'US',
});

export const BERLIN = createAddress({
  line1: 'Torstraße 1',
  postal_code: '10115',
  city: 'Berlin',
  country: 'DE',
});
