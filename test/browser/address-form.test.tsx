import { PolarPortalProvider } from 'polar-customer-portal';
import { createMockPolar } from 'polar-customer-portal/mock';
import { createRoot } from 'react-dom/client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { AddressPanel, type AddressPanelProps } from '../../stories/address-panel.tsx';
import { addressEnglish as en } from '../../src/locale/address-english.ts';
import { SAN_FRANCISCO } from '../account/address/addresses.ts';

const polar = createMockPolar({ rateLimits: false });

async function show(props: AddressPanelProps) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <PolarPortalProvider server="https://polar.example" sessionToken={polar.sessionToken}>
      <AddressPanel {...props} />
    </PolarPortalProvider>,
  );
  await expect.element(page.getByRole('textbox', { name: en.line1 })).toBeVisible();
}

type Control = HTMLInputElement | HTMLSelectElement;

function find(name: string): Control {
  const control = document.querySelector<Control>(`[name=${name}]`);
  if (!control) throw new Error(`There is no field ${name}.`);
  return control;
}

/** Fills a field as browsers and password managers do: past React, with events of its own. */
function fill(name: string, value: string) {
  const control = find(name);
  const { prototype } = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Chooses an option by its text, as browsers do for a name. */
function fillByText(name: string, text: string) {
  const select = find(name) as HTMLSelectElement;
  const option = [...select.options].find((each) => each.text === text);
  fill(name, option?.value ?? '');
}

describe('an address that a browser fills in within one task', () => {
  test.each([
    ['code', () => fill('state', 'NS')],
    ['name', () => fillByText('state', 'Nova Scotia')],
  ])('keeps all of it, with the province by its %s, and saves nothing', async (_, fillState) => {
    const save = vi.fn<NonNullable<AddressPanelProps['save']>>();
    await show({ details: { name: 'Ada', address: SAN_FRANCISCO }, save });
    fill('country', 'CA');
    fill('line1', '5 Barrington St');
    fill('city', 'Halifax');
    fillState();
    fill('postal_code', 'B3H 4R2');
    await expect.element(page.getByLabelText(en.postalCodes.postal)).toHaveValue('B3H 4R2');
    await expect.element(page.getByLabelText(en.states.province)).toHaveValue('NS');
    expect(save).not.toHaveBeenCalled();
    await page.getByRole('button', { name: en.save }).click();
    expect(save).toHaveBeenCalledExactlyOnceWith({
      billing_address: {
        country: 'CA',
        line1: '5 Barrington St',
        city: 'Halifax',
        state: 'CA-NS',
        postal_code: 'B3H 4R2',
      },
    });
  });

  test.each(['NS', 'Nova Scotia'])('keeps a province that comes first: %s', async (state) => {
    await show({ details: {} });
    fill('state', state);
    fill('country', 'CA');
    fill('city', 'Halifax');
    await expect.element(page.getByLabelText(en.states.province)).toHaveValue('NS');
    await expect.element(page.getByLabelText(en.cities.city)).toHaveValue('Halifax');
  });

  test('keeps the state that is there, where it has none for it', async () => {
    await show({ details: { address: SAN_FRANCISCO } });
    fill('state', 'Bavaria');
    await expect.element(page.getByLabelText(en.states.state)).toHaveValue('CA');
  });

  test('keeps a city that goes to another place in the form', async () => {
    await show({ details: { address: SAN_FRANCISCO } });
    fill('country', 'HU');
    fill('city', 'Budapest');
    fill('line1', 'Fő utca 1');
    fill('postal_code', '1011');
    await expect.element(page.getByLabelText(en.cities.city)).toHaveValue('Budapest');
    await expect.element(page.getByLabelText(en.line1)).toHaveValue('Fő utca 1');
    await expect.element(page.getByLabelText(en.postalCodes.postal)).toHaveValue('1011');
  });
});

const touch = (enabled: boolean) =>
  cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });

test('under a finger, controls are 44 pixels high, and no text is so small that iOS zooms in', async () => {
  await touch(true);
  onTestFinished(async () => {
    await touch(false);
  });
  await show({ details: { address: SAN_FRANCISCO } });
  const controls = [
    ...document.querySelectorAll('[data-slot=portal-form] :is(input, select, button)'),
  ];
  expect(controls.length).toBeGreaterThan(7);
  for (const control of controls) {
    expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    if (control.matches('button')) continue;
    expect(parseFloat(getComputedStyle(control).fontSize)).toBeGreaterThanOrEqual(16);
  }
});
