import { createCustomer, type MockFailure } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { customerEnglish as en } from '../../src/customer/english.ts';
import { addressEnglish as form } from '../../src/locale/address-english.ts';
import { openPage, type CustomerPage } from './open-page.ts';
import { eventually, reads } from './screen.ts';

/** How a change fails that was not made, and what the customer reads. */
const FAILURES: [failure: MockFailure, text: string][] = [
  [403, 'Polar refused this request'],
  [404, 'Not found'],
  [409, 'Something else was changed at the same time'],
  [429, 'Too many requests'],
  [500, 'Nothing was saved'],
  ['html', 'We can’t read Polar’s response'],
  ['network', 'Nothing was saved'],
  [{ status: 422, body: { error: 'X', detail: 'Raw' } }, en.notAccepted('Polar')],
  [{ status: 422, body: { detail: [{ loc: ['body', 'X'], msg: 'Raw' }] } }, 'Nothing was saved'],
];

/** The billing details of a customer, with another name in their form. */
async function openForm() {
  const customer = createCustomer();
  const opened = await openPage({ customers: [customer], panel: 'customer' });
  const { page, polar, received } = opened;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(en.edit).click();
  await page.getByLabel(form.name).fill('Typed');
  return {
    ...opened,
    button,
    name: page.getByLabel(form.name),
    alert: page.getByRole('alert'),
    listChanges: () => received.filter(({ method }) => method === 'PATCH'),
    getStored: () => polar.customers.get(customer.id)?.billing_name,
  };
}

const seeSaved = ({ page }: CustomerPage) => page.getByText('Typed', { exact: true }).waitFor();

describe('a change of billing details over HTTP', () => {
  test('keeps what was typed after every failure, is not sent again by itself, and is saved in the end', async () => {
    const opened = await openForm();
    const { polar, button, name, alert, listChanges, getStored } = opened;
    let sent = 0;
    for (const [failure, text] of FAILURES) {
      polar.fail('customers.update', failure, { times: 1 });
      await button(form.save).click();
      await reads(alert, text);
      expect(await alert.textContent()).not.toContain('Raw');
      expect(await name.inputValue()).toBe('Typed');
      expect(listChanges()).toHaveLength((sent += 1));
    }
    expect(getStored()).not.toBe('Typed');
    await button(form.save).click();
    await seeSaved(opened);
    expect(listChanges()).toHaveLength(sent + 1);
    expect(getStored()).toBe('Typed');
  });

  test('is done although its answer was lost', async () => {
    const opened = await openForm();
    opened.polar.fail('customers.update', 'lost_response', { times: 1 });
    await opened.button(form.save).click();
    await seeSaved(opened);
    expect(opened.listChanges()).toHaveLength(1);
  });

  test('is sent once more when the session has ended meanwhile, and once however often it is clicked', async () => {
    const opened = await openForm();
    const { polar, vendor, button, listChanges } = opened;
    polar.endSession(polar.sessionToken);
    vendor.tokens = [polar.createSession().token];
    const goOn = opened.hold();
    await button(form.save).dblclick();
    await eventually(() => listChanges().length).toBe(1);
    goOn();
    await seeSaved(opened);
    expect(listChanges().map(({ status }) => status)).toEqual([401, 200]);
  });
});
