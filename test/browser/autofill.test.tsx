import { PolarPortalProvider } from 'polar-customer-portal';
import { createMockPolar } from 'polar-customer-portal/mock';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { AddressPanel } from '../../stories/address-panel.tsx';
import { addressEnglish as en } from '../../src/locale/address-english.ts';

const FIELDS = ['name', 'country', 'line1', 'city', 'state', 'postal_code'];

const getValue = (name: string) =>
  document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value;

const polar = createMockPolar({ rateLimits: false });

/** Fills a form with Chromium's own autofill, as if the customer had chosen an address that is saved there. */
async function fill(address: Record<string, string>) {
  const autofill = cdp();
  await autofill.send('DOM.enable');
  await autofill.send('Autofill.enable');
  const { nodes } = await autofill.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const field = nodes.find(({ attributes }) => attributes?.includes('line1'));
  if (!field) throw new Error('There is no field to start with.');
  const { frameTree } = await autofill.send('Page.getFrameTree');
  const fields = Object.entries(address).map(([name, value]) => ({ name, value }));
  const options = {
    fieldId: field.backendNodeId,
    frameId: frameTree.childFrames?.[0]?.frame.id ?? '',
    address: { fields },
  };
  // Chromium reads a form a moment after it was shown.
  await expect.poll(() => autofill.send('Autofill.trigger', options)).toBeDefined();
  // It would slow down all that comes after on this page.
  await autofill.send('DOM.disable');
  await autofill.send('Autofill.disable');
}

// One address: Chromium fills a form again that is shown soon after one that it has filled.
test('Chromium fills in a saved address, whose country changes the form on the way', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <PolarPortalProvider server="https://polar.example" sessionToken={polar.sessionToken}>
      <AddressPanel details={{}} />
    </PolarPortalProvider>,
  );
  await userEvent.click(page.getByRole('textbox', { name: en.line1 }));
  await fill({
    NAME_FULL: 'Grace Hopper',
    ADDRESS_HOME_COUNTRY: 'CA',
    ADDRESS_HOME_LINE1: '5 Barrington St',
    ADDRESS_HOME_CITY: 'Halifax',
    ADDRESS_HOME_STATE: 'Nova Scotia',
    ADDRESS_HOME_ZIP: 'B3H 4R2',
  });
  await expect
    .poll(() => FIELDS.map(getValue))
    .toEqual(['Grace Hopper', 'CA', '5 Barrington St', 'Halifax', 'NS', 'B3H 4R2']);
  // In our colors, in place of the browser's own.
  const filled = document.querySelector('[name=city]:autofill') as Element;
  expect(getComputedStyle(filled).webkitTextFillColor).toBe(
    getComputedStyle(host.querySelector('h2') as Element).color,
  );
});
