import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { de } from 'polar-customer-portal/locale/de';
import { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { en } from '../english.ts';
import { translatePage } from '../translate-page.ts';
import { addElement, holdKey, see } from './elements.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the element goes on working while a browser translates what is inside it', async () => {
  const element = addElement(await holdKey({ limit_activations: 3 }));
  const shadow = element.shadowRoot as ShadowRoot;
  onTestFinished(translatePage(shadow));
  const readSlot = (slot: string) => shadow.querySelector(`[data-slot=${slot}]`)?.textContent;

  await see(en.status.active);
  expect(shadow.querySelectorAll('font').length).toBeGreaterThan(10);
  await button(en.reveal).click();
  await expect.poll(() => readSlot('license-key-reveal')).toBe(en.hide);
  await button(en.hide).click();
  await expect.poll(() => readSlot('license-key-reveal')).toBe(en.reveal);

  await button(`${en.deactivate} Studio Mac`).click();
  await page.getByRole('dialog').getByRole('button', { name: en.deactivate }).click();
  await expect.poll(() => readSlot('portal-announcement')).toContain(en.deactivated('Studio Mac'));
  // It is announced a moment before the change is over for the rest of the card.
  await expect.poll(() => readSlot('license-key-activations-header')).toBe(en.activations);
  expect(readSlot('portal-notice')).toBe(
    `${en.deactivated('Studio Mac')}${en.mayReturn}${en.rotate}`,
  );
  expect(readSlot('license-key-fact')).toMatch(/2 of 3/);

  onTestFinished(() => void (PolarLicenseKeyElement.languages = []));
  PolarLicenseKeyElement.languages = [de];
  element.locale = 'de';
  const { title, reveal, status } = de.messages.licenseKeys;
  await expect.poll(() => readSlot('portal-title')).toBe(title);
  expect(readSlot('license-key-reveal')).toBe(reveal);
  expect(readSlot('license-key-status')).toBe(status.active);
});
