import type { PortalCustomer } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { allowsEmailChange, hasOwnEmail } from '../../src/customer/rules/can-change-email.ts';
import { addTry, getBlockEnd, getPauseEnd } from '../../src/customer/rules/email-pause.ts';
import { findEmailProblem } from '../../src/customer/rules/find-email-problem.ts';
import { getMember } from '../../src/customer/rules/get-member.ts';
import { holdsChanges } from '../../src/customer/rules/holds-changes.ts';

const customer = (fields: Partial<PortalCustomer> = {}): PortalCustomer => ({
  id: '1',
  ...fields,
});

const address = (fields: object) =>
  customer({ billing_address: { country: 'US', city: 'Boston', state: 'US-MA', ...fields } });

describe('What Polar holds after a lost answer is what was sent', () => {
  const sent = { billing_address: { country: 'us', city: ' Boston ', state: 'ma' } };

  test.each([
    ['the same name', customer({ billing_name: 'Ada' }), { billing_name: ' Ada' }],
    ['an address as Polar writes it', address({ line1: null, line2: '' }), sent],
    ['a tax id without its spaces', customer({ tax_id: ['DE1', 'eu_vat'] }), { tax_id: 'de 1' }],
    ['no tax id any more', customer({ tax_id: null }), { tax_id: null }],
    ['nothing, when nothing was sent', customer(), {}],
    ['any name, after an empty one, which Polar ignores', customer(), { billing_name: '' }],
  ])('if it has %s', (_, found, changes) => {
    expect(holdsChanges(found, changes)).toBe(true);
  });

  test.each([
    ['another name', customer({ billing_name: 'Ada' }), { billing_name: 'Bob' }],
    ['no address', customer({ billing_address: null }), sent],
    ['a line that was removed', address({ line2: 'Floor 2' }), sent],
    ['another state', address({ state: 'US-CA' }), sent],
    ['another country', address({ country: 'CA' }), sent],
    ['a tax id that was removed', customer({ tax_id: ['1', 'us_ein'] }), { tax_id: '' }],
    ['no tax id', customer({ tax_id: null }), { tax_id: '1' }],
    ['another card', customer(), { default_payment_method_id: '2' }],
  ])('but not if it has %s', (_, found, changes) => {
    expect(holdsChanges(found, changes)).toBe(false);
  });

  test('if the tax id is another than before, however Polar writes it', () => {
    const [before, found] = [
      customer({ tax_id: ['GR1', 'eu_vat'] }),
      customer({ tax_id: ['EL2', 'eu_vat'] }),
    ];
    expect(holdsChanges(found, { tax_id: 'GR2' }, before)).toBe(true);
    expect(holdsChanges(before, { tax_id: 'GR2' }, before)).toBe(false);
  });
});

describe('A new e-mail address', () => {
  test.each([
    ['', 'emailMissing'],
    ['nope', 'emailMalformed'],
    ['a b@example.com', 'emailMalformed'],
    ['a@b@example.com', 'emailMalformed'],
    ['ADA@example.com', 'emailSame'],
    ['ada@bücher.example', undefined],
    ['ada+invoices@example', undefined],
  ])('%j is told to be wrong where Polar is sure to refuse it: %s', (email, problem) => {
    expect(findEmailProblem(email, 'ada@Example.com')).toBe(problem);
  });

  test('can be asked for by a person with one, and by no team', () => {
    expect(hasOwnEmail(customer({ email: 'ada@example.com', type: 'individual' }))).toBe(true);
    expect(hasOwnEmail(customer({ email: 'ada@example.com' }))).toBe(true);
    expect(hasOwnEmail(customer({ email: 'ada@example.com', type: 'team' }))).toBe(false);
    expect(hasOwnEmail(customer({ email: null }))).toBe(false);
  });

  test.each([
    [{ customer: { allow_email_change: true } }, true],
    [{ customer: { allow_email_change: false } }, false],
    [{ customer: {} }, false],
    [{}, false],
    [undefined, false],
  ])('is allowed by an organization with the settings %j: %s', (settings, expected) => {
    const organization = { id: '', name: '', slug: '', customer_portal_settings: settings };
    expect(allowsEmailChange(organization as never)).toBe(expected);
  });
});

describe('The pause between mails', () => {
  const tries = (...sent: number[]) =>
    sent.reduce((all, time) => addTry(all, time), { sent: [] as readonly number[] });

  test('is none after five of them', () => {
    expect(getPauseEnd(tries(1, 2, 3, 4, 5))).toBe(0);
  });

  test('lasts until the first of six is more than a minute old', () => {
    expect(getPauseEnd(tries(1, 2, 3, 4, 5, 6))).toBe(70_001);
    expect(getPauseEnd(tries(1, 2, 3, 4, 5, 6, 70_002))).toBe(70_002);
  });

  test('lasts until the first of twelve is more than an hour old', () => {
    const minutes = Array.from({ length: 12 }, (_, index) => index * 100_000);
    expect(getPauseEnd(tries(...minutes))).toBe(3_610_000);
    // Older ones do not count any more.
    expect(getPauseEnd(tries(...minutes, 3_610_000))).toBe(3_710_000);
  });

  test('lasts a quarter of an hour after one too many, and goes on counting', () => {
    const refused = { ...tries(1), refusedAt: 1_000 };
    expect(getPauseEnd(refused)).toBe(911_000);
    expect(getBlockEnd(refused)).toBe(911_000);
    expect(addTry(refused, 5)).toEqual({ sent: [1, 5], refusedAt: 1_000 });
    expect(getBlockEnd(tries(1))).toBe(0);
  });
});

describe('Who is looking is shown beside the customer', () => {
  const team = customer({ type: 'team', email: null });
  const member = { type: 'member', email: 'mel@example.com', role: 'member' } as const;

  test('for a member of a team', () => {
    expect(getMember(member, team)).toBe(member);
    expect(getMember(member, customer({ type: 'team', email: member.email }))).toBe(member);
    expect(getMember(member, customer({ email: 'ada@example.com' }))).toBe(member);
  });

  test('but not for the customer, nor for a person who is a member of their own', () => {
    expect(getMember({ type: 'customer' }, team)).toBeUndefined();
    expect(getMember(undefined, team)).toBeUndefined();
    const alone = customer({ type: 'individual', email: 'MEL@example.com' });
    expect(getMember(member, alone)).toBeUndefined();
  });
});
