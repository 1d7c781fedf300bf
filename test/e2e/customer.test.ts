import { createCustomer, createOrganization, type MockCustomer } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { customerEnglish as texts } from '../../src/customer/english.ts';
import { addressEnglish as form } from '../../src/locale/address-english.ts';
import type { FailureKind } from '../../src/locale/common-messages.ts';
import { commonEnglish } from '../../src/locale/english.ts';
import { getFailureText } from '../../src/locale/failure-text.ts';
import { endSession, expectFits, getStatuses, listSent, useDarkPhone } from './flows.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage } from './open-page.ts';
import { eventually, reads } from './screen.ts';

const PATCH = ['PATCH', /\/customers\/me$/] as const;
const MAIL = ['POST', /\/email-update\/request$/] as const;

const platform = commonEnglish.platform;

/** What a customer reads first of a failure. */
const getTitle = (kind: FailureKind): string =>
  getFailureText(kind, commonEnglish, texts, 'try_again')[0];

/** Opens the billing details of somebody in Berlin, who may change the e-mail address. */
async function openCard(options: Parameters<typeof openPage>[0] = {}) {
  const customer = createCustomer({
    email: 'jane@example.com',
    billing_name: 'Jane Doe',
    billing_address: {
      line1: 'Torstraße 1',
      line2: null,
      postal_code: '10115',
      city: 'Berlin',
      state: null,
      country: 'DE',
    },
    tax_id: null,
  });
  const opened = await openPage({
    customers: [customer],
    organizations: [
      createOrganization({ customer_portal_settings: { customer: { allow_email_change: true } } }),
    ],
    ...options,
  });
  const { page, polar } = opened;
  // Its name changes with what is open.
  const card = page.locator('[data-slot=customer-card]');
  const button = (name: string) => card.getByRole('button', { name, exact: true });
  return {
    ...opened,
    card,
    button,
    name: card.getByLabel(form.name),
    email: card.getByLabel(texts.newEmail),
    taxId: card.getByLabel(new RegExp(`^${form.vatId}`)),
    error: card.getByRole('alert'),
    fieldError: card.locator('[data-slot=portal-field-error]'),
    notice: card.locator('[data-slot=portal-notice]'),
    pause: card.locator('[data-slot=customer-email-pause]'),
    async edit() {
      await button(texts.edit).click();
      await card.getByLabel(form.name).waitFor();
    },
    getHeld: () => polar.customers.get(customer.id) as MockCustomer,
  };
}

describe('billing details', () => {
  test('are saved once by two clicks, slowly, with a session that ended meanwhile', async () => {
    const opened = await openCard();
    const { page, edit, name, button, notice, getHeld, card } = opened;
    await edit();
    await name.fill('Jane Doe Ltd');
    endSession(opened);
    const goOn = opened.hold();
    await button(form.save).dblclick();
    await button(form.saving).waitFor();
    expect(getHeld().billing_name).toBe('Jane Doe');
    goOn();
    await reads(notice, texts.saved);
    expect(getHeld()).toMatchObject({
      billing_name: 'Jane Doe Ltd',
      billing_address: { city: 'Berlin', country: 'DE' },
    });
    expect(getStatuses(opened, ...PATCH)).toEqual([401, 200]);

    // Reloaded while it is sent: what Polar holds is shown.
    await edit();
    await name.fill('Jane Doe GmbH');
    const goOnAgain = opened.hold();
    await button(form.save).click();
    await eventually(() => listSent(opened, ...PATCH).length).toBe(3);
    await page.reload();
    goOnAgain();
    await card.getByText('Jane Doe GmbH').waitFor();
    expect(listSent(opened, ...PATCH)).toHaveLength(3);
  });

  test('stay as they were typed while a customer whose session has ended signs in again', async () => {
    const opened = await openCard({ signIn: true });
    const { vendor, edit, name, button, error, notice, getHeld } = opened;
    await edit();
    await name.fill('Jane Doe Ltd');
    endSession(opened, true);
    await button(form.save).click();
    await reads(error, texts.notSaved(getTitle('signed_out')));
    await button(commonEnglish.signInAgain).click();
    await eventually(() => vendor.signedIn).toBe(1);
    await button(commonEnglish.signInAgain).waitFor({ state: 'detached' });
    expect(await name.inputValue()).toBe('Jane Doe Ltd');
    await button(form.save).click();
    await reads(notice, texts.saved);
    expect(getHeld().billing_name).toBe('Jane Doe Ltd');
    expect(getStatuses(opened, ...PATCH)).toEqual([401, 200]);
  });

  test('stay as they were typed after each refusal, which is told as what it is', async () => {
    const { notSaved } = texts;
    const detail = [{ loc: ['body', 'billing_address', 'city'], msg: 'Raw', type: 'value_error' }];
    const refusals = [
      [403, notSaved(getTitle('forbidden'))],
      [404, notSaved(getTitle('not_found'))],
      [409, notSaved(getTitle('conflict'))],
      [429, notSaved(getTitle('rate_limited'))],
      [{ status: 429, body: { error: 'x' } }, notSaved(getTitle('rate_limited'))],
      [500, notSaved(getTitle('network'))],
      ['network', notSaved(getTitle('network'))],
      ['html', notSaved(getTitle('invalid_response'))],
      [{ status: 422, body: { error: 'X', detail: 'Raw' } }, texts.notAccepted(platform)],
    ] as const;
    const opened = await openCard();
    const { page, polar, edit, name, button, error, fieldError, notice, getHeld } = opened;
    await edit();
    await name.fill('Jane Typed');
    for (const [failure, text] of refusals) {
      polar.fail('customers.update', failure, { times: 1 });
      await button(form.save).click();
      await reads(error, text);
      expect(await name.inputValue()).toBe('Jane Typed');
    }
    polar.fail('customers.update', { status: 422, body: { error: 'X', detail } }, { times: 1 });
    await button(form.save).click();
    await reads(fieldError.or(error), form.refused);
    expect(await page.locator('main').textContent()).not.toContain('Raw');

    await page.context().setOffline(true);
    await button(form.save).click();
    await reads(error, texts.maybeSaved);
    await page.context().setOffline(false);
    await reads(error, texts.notSavedAfterAll);
    expect(getHeld().billing_name).toBe('Jane Doe');

    // The answer is lost, and so Polar is asked what it holds.
    polar.fail('customers.update', 'lost_response', { times: 1 });
    await button(form.save).click();
    await reads(notice, texts.saved);
    expect(getHeld().billing_name).toBe('Jane Typed');
    expect(listSent(opened, ...PATCH)).toHaveLength(refusals.length + 2);
  });

  test('are saved without a tax id that Polar refuses at its field', async () => {
    const opened = await openCard();
    const { edit, name, taxId, button, fieldError, notice, getHeld } = opened;
    await edit();
    await name.fill('Jane Doe Ltd');
    await taxId.fill('NOPE');
    await button(form.save).click();
    await reads(fieldError, form.taxIdRefused('Germany'));
    expect(await taxId.inputValue()).toBe('NOPE');
    await button(form.saveWithoutTaxId).click();
    await reads(notice, texts.saved);
    expect(getHeld()).toMatchObject({ billing_name: 'Jane Doe Ltd', tax_id: null });
    expect(getStatuses(opened, ...PATCH)).toEqual([422, 200]);
  });
});

describe('another e-mail address', () => {
  test('gets one mail for two clicks, and none of what Polar refuses; what was typed stays', async () => {
    const opened = await openCard();
    const { polar, button, email, error, fieldError, notice, pause, getHeld } = opened;
    await button(texts.emailTitle).click();
    await email.fill('jane@nowhere.invalid');
    await button(texts.sendLink).click();
    await reads(fieldError, texts.emailRefused(platform));
    await email.fill('jane@studio.example');
    polar.fail('customers.requestEmailUpdate', 403, { times: 1 });
    await button(texts.sendLink).click();
    await reads(error, texts.emailForbidden);
    expect(await email.inputValue()).toBe('jane@studio.example');

    endSession(opened);
    const goOn = opened.hold();
    await button(texts.sendLink).dblclick();
    await button(texts.sendingLink).waitFor();
    goOn();
    await reads(notice, texts.emailSent('jane@studio.example'));
    expect(getStatuses(opened, ...MAIL)).toEqual([422, 403, 401, 202]);

    polar.fail('customers.requestEmailUpdate', 'lost_response', { times: 1 });
    await button(texts.sendAgain).click();
    await reads(notice, texts.emailMaybeSent('jane@studio.example'));
    // Polar’s limiter, whose answer has no body.
    polar.fail('customers.requestEmailUpdate', 429, { times: 1 });
    await button(texts.sendAgain).click();
    await reads(pause, texts.emailBlocked('in 15 minutes', platform));
    expect(await button(texts.sendAgain).getAttribute('aria-disabled')).toBe('true');
    await button(texts.sendAgain).dispatchEvent('click');
    expect(listSent(opened, ...MAIL)).toHaveLength(6);
    expect(getHeld().email).toBe('jane@example.com');
  });
});

test('a customer changes an address without a mouse, on a dark phone from right to left', async () => {
  const opened = await openCard({ lang: 'ar', dir: 'rtl' });
  const { page, name, email, notice, button, getHeld } = opened;
  await useDarkPhone(page);
  const { press, goTo, isAt } = byKeyboard(page);
  await button(texts.emailTitle).waitFor();
  await expectFits(page);
  await goTo(texts.edit);
  await press('Enter');
  await eventually(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await expectFits(page);
  await press('ControlOrMeta+A');
  await page.keyboard.insertText('Jane Keys');
  await press('Enter');
  await reads(notice, texts.saved);
  await isAt(texts.edit);
  expect(getHeld().billing_name).toBe('Jane Keys');

  await goTo(texts.emailTitle);
  await press('Space');
  await eventually(() => email.evaluate((field) => field === document.activeElement)).toBe(true);
  await expectFits(page);
  await press('Enter');
  await page.getByText(texts.emailMissing).waitFor();
  await goTo(form.cancel);
  await press('Enter');
  await isAt(texts.emailTitle);
});
