import { PolarPortalProvider } from 'polar-customer-portal';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished } from 'vitest';
import { laptops } from '../../stories/fixtures.ts';
import { startPolar, withLicenseKey } from '../../stories/mock-polar.ts';

const { args, parameters } = withLicenseKey({ activations: laptops(3) });
const { server } = parameters.mock;
/** The mock of Polar that holds it. */
export const { polar } = parameters.mock;

/** The id of a license key with three activations. */
export const ID = args.id;

/** Puts a card into an element of the page, and waits until it has loaded. */
export async function showInPlace(card: ReactNode, place: HTMLElement): Promise<HTMLElement> {
  await startPolar(parameters.mock);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    for (const page of document.querySelectorAll('.place')) page.remove();
  });
  root.render(
    <PolarPortalProvider server={server} sessionToken={polar.sessionToken}>
      {card}
    </PolarPortalProvider>,
  );
  await expect.poll(() => place.querySelector('[aria-busy=false]')).not.toBeNull();
  return place.querySelector('.polar-portal') as HTMLElement;
}

/** The width in whole pixels. */
export const getWidth = (element: Element) => Math.round(element.getBoundingClientRect().width);

/** Adds a style to the page until the test has finished. */
export function addStyle(css: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  onTestFinished(() => style.remove());
}
