import { createPortalClient } from 'polar-customer-portal';
import { expect, test } from 'vitest';
import { toReactKey } from '../../../src/core/query/keys.ts';

const createKey = (server: string, customerId: string) =>
  toReactKey(createPortalClient({ sessionToken: 'polar_cst_1', server, customerId }));

test('a component is kept for the same customer on the same server, whatever the token is', () => {
  const another = createPortalClient({
    sessionToken: 'polar_cst_2',
    server: 'sandbox',
    customerId: 'ada',
  });
  expect(toReactKey(another)).toBe(createKey('sandbox', 'ada'));
});

test('a component is reset for another customer, and for another server', () => {
  const keys = [
    createKey('https://polar.example', 'ada'),
    createKey('https://polar.example', 'bea'),
    createKey('https://polar.exampleada', 'ada'),
    createKey('https://polar.example', 'adaada'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
