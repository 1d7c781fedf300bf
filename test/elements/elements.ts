import 'polar-customer-portal/element/define';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { laptops } from '../../stories/fixtures.ts';
import { withLicenseKey, startPolar } from '../../stories/mock-polar.ts';

/** Starts a mock of Polar that holds a license key. */
export async function holdKey(overrides: Parameters<typeof withLicenseKey>[0] = {}) {
  const { args, parameters } = withLicenseKey({ activations: laptops(3), ...overrides });
  const { polar, server } = parameters.mock;
  await startPolar(parameters.mock);
  return { id: args.id, polar, server, sessionToken: polar.sessionToken };
}

type Held = Awaited<ReturnType<typeof holdKey>>;

/** Adds an element to the page with everything that it needs. */
export function addElement(
  { id, server, sessionToken }: Pick<Held, 'id' | 'server' | 'sessionToken'>,
  properties: Partial<PolarLicenseKeyElement> = {},
): PolarLicenseKeyElement {
  const element = document.createElement('polar-license-key');
  Object.assign(element, { licenseKeyId: id, server, sessionToken, ...properties });
  document.body.append(element);
  return element;
}

/** Waits until a text is visible; where it is on the page twice, the first. */
export const see = (text: string | RegExp) =>
  expect.element(page.getByText(text).first()).toBeVisible();

/** The card inside an element. */
export const getCard = (element: PolarLicenseKeyElement) =>
  element.shadowRoot?.querySelector<HTMLElement>('section');

/** Waits for what an element does later, such as cleaning up after it was removed. */
export const wait = (milliseconds = 20) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
