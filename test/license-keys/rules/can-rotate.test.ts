import { canRotateLicenseKey } from 'polar-customer-portal';
import { expect, test } from 'vitest';

test.each([
  ['granted', true],
  ['disabled', true],
  ['revoked', false],
  ['of a status to come', false],
  ['', false],
])('canRotateLicenseKey says whether Polar would replace a key that is %s: %s', (status, may) => {
  expect(canRotateLicenseKey({ status })).toBe(may);
});
