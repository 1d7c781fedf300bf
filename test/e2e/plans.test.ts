import type { Locator } from 'playwright';
import { createOrganization, createProduct, createSubscription } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { subscriptionEnglish as texts } from '../../src/subscriptions/english.ts';
import { listSent } from './flows.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage } from './open-page.ts';
import { eventually } from './screen.ts';

const create = (name: string, price_amount: number) =>
  createProduct({ name, recurring_interval: 'month', prices: [{ price_amount }] });
const studio = create('Studio', 1_900);
const organization = createOrganization({
  products: [studio, create('Studio Max', 3_900), create('Studio Team', 5_900)],
  proration_behavior: 'invoice',
});

const hasFocus = (radio: Locator) =>
  eventually(() => radio.evaluate((element) => element.matches(':focus'))).toBe(true);

test('a customer compares plans by the arrow keys, which change nothing, and keeps the plan', async () => {
  const opened = await openPage({
    subscriptions: [createSubscription({ product: { ...studio, organization } })],
    organizations: [organization],
    lang: 'ar',
    dir: 'rtl',
  });
  const { page } = opened;
  const { press, goTo, isAt } = byKeyboard(page);
  const { changePlan, planning } = texts.changes;
  const radios = page.getByRole('dialog').getByRole('radio');
  await page.locator('[data-slot=subscription-change-plan]').waitFor();
  await goTo(`${changePlan} Studio`);
  await press('Enter');
  await hasFocus(radios.first());
  expect(await radios.and(page.locator(':checked')).count()).toBe(0);
  await press('ArrowDown');
  await hasFocus(radios.nth(1));
  expect(await radios.nth(1).isChecked()).toBe(true);
  await page.locator('[data-slot=subscription-cost][data-state=known]').waitFor();
  await press('Enter');
  // All of them are one stop.
  await press('Tab');
  await isAt(`${planning.stayButton} Studio`);
  await press('Shift+Tab');
  await hasFocus(radios.nth(1));
  await press('Escape');
  await isAt(`${changePlan} Studio`);
  expect(await radios.count()).toBe(0);
  expect(listSent(opened, 'PATCH', /./)).toEqual([]);
});
