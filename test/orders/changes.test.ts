import { getOrderChanges, type CustomerOrder, type OrderUpdate } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { getFixedFields } from '../../src/orders/rules/changes.ts';
import { wireOrder } from './wire.ts';

type Details = Pick<CustomerOrder, 'billing_name' | 'billing_address'>;

const { billing_name, billing_address } = wireOrder;
const order: Details = { billing_name, billing_address };
const { state: _, ...withoutState } = billing_address;

describe('what Polar is sent of corrected details', () => {
  test.each<[title: string, Details, OrderUpdate, OrderUpdate]>([
    ['nothing if nothing has changed', order, { billing_name, billing_address }, {}],
    ['nothing of what is missing', order, {}, {}],
    ['the name alone', order, { billing_name: 'Acme', billing_address }, { billing_name: 'Acme' }],
    [
      'the address whole, with the old state where it was left out',
      order,
      { billing_address: { ...withoutState, city: 'Oakland' } },
      { billing_address: { ...billing_address, city: 'Oakland' } },
    ],
    [
      'the old country and state, whatever a form has',
      order,
      { billing_address: { ...billing_address, line1: '2 Side St', state: 'NY', country: 'DE' } },
      { billing_address: { ...billing_address, line1: '2 Side St' } },
    ],
    [
      'a state that Polar has stored empty as it is',
      { ...order, billing_address: { ...billing_address, state: '' } },
      { billing_address: { ...withoutState, line1: '2 Side St' } },
      { billing_address: { ...billing_address, line1: '2 Side St', state: '' } },
    ],
    [
      'null for a state that there is none of',
      { ...order, billing_address: { city: 'Berlin', country: 'DE' } },
      { billing_address: { city: 'Bonn', country: 'DE' } },
      { billing_address: { city: 'Bonn', country: 'DE', state: null } },
    ],
    [
      'nothing if a line is empty as before, however that is written',
      { ...order, billing_address: { line2: null, state: '', country: 'DE' } },
      { billing_address: { line1: '', line2: '', country: 'DE' } },
      {},
    ],
    [
      'everything for an order without details',
      { billing_name: null, billing_address: null },
      { billing_name: 'Ada', billing_address: { country: 'US', state: 'CA' } },
      { billing_name: 'Ada', billing_address: { country: 'US', state: 'CA' } },
    ],
    ['no empty name, which would be printed', { billing_name: null }, { billing_name: '' }, {}],
    ['null for a name that is taken away', order, { billing_name: '' }, { billing_name: null }],
    ['null for an address that is', order, { billing_address: null }, { billing_address: null }],
    ['no null for an address that is not there', {}, { billing_address: null }, {}],
  ])('is %s', (_title, before, changes, sent) => {
    expect(getOrderChanges(before, changes)).toEqual(sent);
  });
});

test('country and state are fixed once there is an address', () => {
  expect(getFixedFields(order)).toEqual(['country', 'state']);
  expect(getFixedFields({ billing_name: 'Ada', billing_address: null })).toEqual([]);
});
