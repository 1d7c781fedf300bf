import { describe, expect, test } from 'vitest';
import type { PaymentMethod } from '../../../src/account/payment-method-schema.ts';
import {
  findPaymentMethod,
  readPaymentMethod,
} from '../../../src/subscriptions/rules/payment-method.ts';
import { at, NOW } from './make.ts';

const visa = { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2030, wallet: null };
const card = (changes: PaymentMethod['method_metadata'] = {}): PaymentMethod => ({
  id: 'card',
  customer_id: 'customer',
  type: 'card',
  method_metadata: { ...visa, ...changes },
});
const other = (type: string): PaymentMethod => ({ id: type, customer_id: 'customer', type });

describe('what is charged', () => {
  const methods = [other('sepa_debit'), card()];
  test('is the customer’s default, or else the newest', () => {
    expect(findPaymentMethod(methods, 'card')).toBe(methods[1]);
    for (const id of ['gone', null, undefined]) {
      expect(findPaymentMethod(methods, id)).toBe(methods[0]);
    }
    expect(findPaymentMethod([], 'card')).toBeUndefined();
  });
});

describe('a payment method', () => {
  test('is a card with its brand and last four digits', () => {
    expect(readPaymentMethod(card(), NOW)).toEqual({
      kind: 'card',
      name: 'Visa',
      last4: '4242',
      expMonth: 12,
      expYear: 2030,
      expiresAt: at('2031-01-01T00:00:00Z'),
      expiry: 'valid',
    });
    expect(readPaymentMethod(card({ wallet: 'apple_pay' }), NOW)).toHaveProperty(
      'wallet',
      'Apple Pay',
    );
  });

  test('is a Korean card, which has no expiry', () => {
    const method = { type: 'kr_card', method_metadata: { brand: 'shinhan', last4: '1234' } };
    expect(readPaymentMethod(method, NOW)).toEqual({
      kind: 'card',
      name: 'Shinhan',
      last4: '1234',
    });
  });

  test('is of another type', () => {
    expect(readPaymentMethod(other('sepa_debit'), NOW)).toEqual({ kind: 'other', name: 'SEPA' });
    expect(readPaymentMethod(other('cash_app'), NOW)).toEqual({ kind: 'other', name: 'Cash App' });
  });

  test.each([
    ['visa', 'Visa'],
    ['amex', 'American Express'],
    ['diners', 'Diners Club'],
    ['jcb', 'JCB'],
    ['Mastercard', 'Mastercard'],
    ['unknown', undefined],
    ['', undefined],
    [null, undefined],
    ['<b>visa</b>', undefined],
    ['4242 4242 4242 4242', undefined],
    ['x'.repeat(40), undefined],
  ])('of the brand %o is called %o', (brand, name) => {
    expect(readPaymentMethod(card({ brand }), NOW).name).toBe(name);
  });

  test.each(['', '42', '42424242', '４２４２', 'abcd', null, undefined])(
    'never shows other than four digits: %o',
    (last4) => {
      expect(readPaymentMethod(card({ last4 }), NOW).last4).toBeUndefined();
    },
  );

  test.each([
    [{ exp_month: 11, exp_year: 2026 }, '2026-11-30T23:59:59Z', 'expires_soon'],
    [{ exp_month: 11, exp_year: 2026 }, '2026-12-01T00:00:00Z', 'expired'],
    [{ exp_month: 12, exp_year: 2026 }, '2026-12-01T23:59:59Z', 'valid'],
    [{ exp_month: 12, exp_year: 2026 }, '2026-12-02T00:00:00Z', 'expires_soon'],
    [{ exp_month: 1, exp_year: 2025 }, '2026-11-28T12:00:00Z', 'expired'],
  ])('with the expiry %o is at %s: %s', (changes, now, expiry) => {
    expect(readPaymentMethod(card(changes), at(now)).expiry).toBe(expiry);
  });

  test('expires soon if it does so before the next payment', () => {
    const method = card({ exp_month: 2, exp_year: 2027 });
    const expires = at('2027-03-01T00:00:00Z');
    expect(readPaymentMethod(method, NOW).expiry).toBe('valid');
    expect(readPaymentMethod(method, NOW, expires - 1).expiry).toBe('valid');
    expect(readPaymentMethod(method, NOW, expires).expiry).toBe('expires_soon');
  });

  test.each([
    { exp_month: 0 },
    { exp_month: 13 },
    { exp_month: null },
    { exp_year: 30 },
    { exp_year: 20_301 },
    { exp_year: undefined },
  ])('says nothing of an expiry that is none: %o', (changes) => {
    expect(readPaymentMethod(card(changes), NOW)).not.toHaveProperty('expiry');
  });

  test('says nothing of what Polar does not tell', () => {
    expect(readPaymentMethod({ type: 'card', method_metadata: null }, NOW)).toEqual({
      kind: 'card',
    });
    expect(readPaymentMethod({ type: '' }, NOW)).toEqual({ kind: 'other' });
  });
});
