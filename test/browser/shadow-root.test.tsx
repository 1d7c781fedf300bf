import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { laptops } from '../../stories/fixtures.ts';
import { withLicenseKey, startPolar } from '../../stories/mock-polar.ts';
import styles from '../../src/styles.css?inline';
import { en } from '../english.ts';

const DEACTIVATE = `${en.deactivate} Studio Mac`;

let host: HTMLElement;
let root: Root;
let polar: ReturnType<typeof withLicenseKey>['parameters']['mock']['polar'];

beforeEach(async () => {
  const { args, parameters } = withLicenseKey({ activations: laptops(3) });
  ({ polar } = parameters.mock);
  await startPolar(parameters.mock);
  host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<style>${styles}</style><div></div>`;
  root = createRoot(shadow.lastElementChild as Element);
  root.render(
    <PolarPortalProvider
      server={parameters.mock.server}
      sessionToken={polar.sessionToken}
      onError={() => {}}
    >
      <LicenseKeyCard id={args.id} />
    </PolarPortalProvider>,
  );
  await expect.element(button(DEACTIVATE)).toBeVisible();
});

afterEach(() => {
  root.unmount();
  host.remove();
});

test('opens its dialog over everything in a shadow root too, in its own colors', async () => {
  await button(DEACTIVATE).click();
  const dialog = page.getByRole('dialog', { name: en.deactivateTitle('Studio Mac') });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().matches(':modal')).toBe(true);
  expect(getComputedStyle(dialog.element()).backgroundColor).toBe('rgb(255, 255, 255)');
  expect(getFocus()).toBe(en.keep);
});

test('returns the focus to the button when the customer cancels in a shadow root', async () => {
  await button(DEACTIVATE).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(getFocused()).toBe(button(DEACTIVATE).element());
});

test('deactivates in a shadow root, and moves the focus to the next device', async () => {
  await button(DEACTIVATE).click();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText(en.deactivated('Studio Mac')).first()).toBeVisible();
  expect(page.getByRole('listitem').elements()).toHaveLength(2);
  expect(getFocused()).toBe(page.getByRole('listitem').elements()[0]);
});

test('moves the focus to the title in a shadow root, once trying again has worked', async () => {
  polar.fail('licenseKeys.get', 'html');
  polar.fail('licenseKeys.rotate', 'lost_response');
  await button(en.rotate).click();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(button(en.tryAgain)).toBeVisible();
  polar.clearFailures();
  await button(en.tryAgain).click();
  await expect.element(page.getByText(en.rotated).first()).toBeVisible();
  await expect.poll(getFocus).toBe(en.title);
});

function button(name: string) {
  return page.getByRole('button', { name, exact: true });
}

function getFocused(): Element | null {
  return host.shadowRoot?.activeElement ?? null;
}

function getFocus(): string | null | undefined {
  return getFocused()?.textContent;
}
