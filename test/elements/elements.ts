import 'polar-customer-portal/element/define';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { laptops } from '../../stories/fixtures.ts';
import { withLicenseKey, startPolar } from '../../stories/mock-polar.ts';

afterEach(() => document.body.replaceChildren());

/** A Polar that holds a license key. */
export async function holdKey(overrides: Parameters<typeof withLicenseKey>[0] = {}) {
  const { args, parameters } = withLicenseKey({ activations: laptops(3), ...overrides });
  const { polar, server } = parameters.mock;
  await startPolar(parameters.mock);
  return { id: args.id, polar, server, sessionToken: polar.sessionToken };
}

type Held = Awaited<ReturnType<typeof holdKey>>;

/** Puts an element onto the page that has all it needs. */
export function addElement(
  { id, server, sessionToken }: Pick<Held, 'id' | 'server' | 'sessionToken'>,
  properties: Partial<PolarLicenseKeyElement> = {},
): PolarLicenseKeyElement {
  const element = document.createElement('polar-license-key');
  Object.assign(element, { licenseKeyId: id, server, sessionToken, ...properties });
  document.body.append(element);
  return element;
}

/** Sees a text, or the first of several. */
export const see = (text: string | RegExp) =>
  expect.element(page.getByText(text).first()).toBeVisible();

/** What the card of an element is. */
export const getCard = (element: PolarLicenseKeyElement) =>
  element.shadowRoot?.querySelector<HTMLElement>('section');

/** Lets what an element puts off happen. */
export const wait = (milliseconds = 20) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
