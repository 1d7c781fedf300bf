import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { PolarPortalProvider, PortalError } from 'polar-customer-portal';
import { StrictMode, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  AddressPanel,
  CardPanel,
  type AddressPanelProps,
} from '../../../stories/address-panel.tsx';
import { AddressLines } from '../../../src/account/address/address-lines.tsx';
import { addressEnglish as en } from '../../../src/locale/address-english.ts';
import type { Address } from '../../../src/account/customer-schema.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';
import { BERLIN, createAddress, SAN_FRANCISCO } from './addresses.ts';

const details = { name: 'Ada Ltd', address: BERLIN, tax_id: ['DE123456789', 'eu_vat'] as const };
const extra = ['name', 'tax_id'] as const;

async function show(props: Partial<AddressPanelProps> = {}) {
  const save = vi.fn<NonNullable<AddressPanelProps['save']>>();
  const rendered = renderWithPortal(
    <AddressPanel details={details} extra={extra} save={save} {...props} />,
    { provider: { locale: 'en' } },
  );
  await screen.findByRole('textbox', { name: en.line1 });
  return { save, ...rendered };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const getChosen = (name: string) => choice(name).selectedOptions[0];
const refuse = (...fields: string[]) => {
  throw new PortalError('invalid_request', 'Refused', { status: 422, fields });
};

describe('the fields of an address', () => {
  test('stand in the order of the country, and tell browsers what they are', async () => {
    await show();
    const form = screen.getByRole('form', { name: 'Billing details' });
    const controls = [...form.querySelectorAll('input, select')];
    expect(controls.map((control) => control.getAttribute('autocomplete'))).toEqual([
      'billing name',
      'billing country',
      'billing address-line1',
      'billing address-line2',
      'billing postal-code',
      'billing address-level2',
      'off',
    ]);
    expect(controls.map((control) => control.getAttribute('form'))).toEqual(controls.map(() => ''));
    expect(field(en.postalCodes.postal)).not.toHaveAttribute('inputmode');
    expect(screen.getByRole('textbox', { name: en.optional(en.line2) })).toHaveValue('');
  });

  test('follow the country, and give back what another one had no field for', async () => {
    const { user, save } = await show({ details: { ...details, address: SAN_FRANCISCO } });
    expect(getChosen(en.states.state)).toHaveTextContent('California');
    await user.selectOptions(choice(en.country), 'Hong Kong SAR China');
    expect(screen.queryByRole('textbox', { name: en.postalCodes.zip })).toBeNull();
    expect(field(en.states.area)).toHaveValue('');
    await user.selectOptions(choice(en.country), 'United States');
    expect(field(en.postalCodes.zip)).toHaveValue('94104');
    expect(getChosen(en.states.state)).toHaveTextContent('California');
    await user.click(screen.getByRole('button', { name: en.save }));
    expect(save).toHaveBeenLastCalledWith({});
  });

  test('have the customer’s own country first, and the others by name', async () => {
    await show();
    const names = [...choice(en.country).options].map(({ text }) => text);
    expect(names.slice(0, 3)).toEqual(['Germany', 'Afghanistan', 'Åland Islands']);
    expect(names).toHaveLength(244);
  });

  test('name the countries in the language of the page', async () => {
    const { de } = await import('polar-customer-portal/locale/de');
    renderWithPortal(<AddressPanel details={details} />, { provider: { language: de } });
    expect(await screen.findByRole('option', { name: 'Deutschland' })).toBeInTheDocument();
  });
});

describe('what is stored and cannot be chosen', () => {
  test.each([
    ['IR', 'Iran'],
    ['RU', 'Russia'],
    ['SY', 'Syria'],
    ['CU', 'Cuba'],
    ['KP', 'North Korea'],
    ['XK', 'Kosovo'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ])('is shown by its name: the country %s', async (country, name) => {
    const address = createAddress({ country, line1: '1 Street', city: 'A' });
    const { user, save } = await show({ details: { address } });
    expect(getChosen(en.country)).toHaveTextContent(en.notOffered(name));
    expect(getChosen(en.country)).toBeDisabled();
    await user.type(screen.getByDisplayValue('A'), 'B{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith({
      billing_address: { country, line1: '1 Street', city: 'AB' },
    });
  });

  test.each(['', null])('is asked for: the country %o', async (country) => {
    const address = country === null ? null : createAddress({ country, city: 'A' });
    const { user, save } = await show({ details: { address } });
    expect(getChosen(en.country)).toHaveTextContent(en.chooseCountry);
    await user.type(field(en.cities.city), 'B{Enter}');
    expect(save).not.toHaveBeenCalled();
    expect(choice(en.country)).toHaveFocus();
    expect(choice(en.country)).toHaveAccessibleDescription(en.countryMissing);
  });

  test.each(['US-ZZ', 'California'])('is shown as it is: the state %s', async (state) => {
    const { user, save } = await show({ details: { address: { ...SAN_FRANCISCO, state } } });
    expect(getChosen(en.states.state)).toHaveTextContent(en.notOffered(state));
    await user.type(field(en.cities.city), '!{Enter}');
    expect(save.mock.lastCall?.[0].billing_address).toMatchObject({ state, country: 'US' });
  });

  test('is never told in Polar’s words, a list of all countries', async () => {
    const address = createAddress({ country: 'CU', city: 'Habana' });
    const { user } = await show({
      details: { address },
      save: () => refuse('billing_address.country'),
    });
    await user.type(screen.getByDisplayValue('Habana'), '!{Enter}');
    await waitFor(() => expect(choice(en.country)).toHaveFocus());
    expect(choice(en.country)).toHaveAccessibleDescription(en.countryRefused);
    expect(getChosen(en.country)).toHaveTextContent(en.notOffered('Cuba'));
  });
});

describe('a tax id', () => {
  test('has a hint of its country, and takes any text', async () => {
    const { user, save } = await show();
    const taxId = field(en.optional(en.vatId));
    expect(taxId).toHaveAccessibleDescription(en.taxIdHint('DE123456789'));
    expect(taxId).toHaveAttribute('type', 'text');
    expect(taxId).not.toHaveAttribute('inputmode');
    expect(taxId).not.toHaveAttribute('pattern');
    await user.clear(taxId);
    await user.type(taxId, 'DE 123 456 789{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith({ tax_id: 'DE 123 456 789' });
  });

  test('that is refused keeps what was typed, and the rest can be saved without it', async () => {
    const save = vi.fn<NonNullable<AddressPanelProps['save']>>(({ tax_id }) => {
      if (tax_id !== undefined) refuse('tax_id');
    });
    const { user } = await show({ save });
    const taxId = field(en.optional(en.vatId));
    await user.type(field(en.cities.city), '!');
    await user.clear(taxId);
    await user.type(taxId, '12.ABC.345/01DE-35{Enter}');
    await waitFor(() => expect(taxId).toHaveFocus());
    expect(taxId).toBeInvalid();
    expect(taxId).toHaveAccessibleDescription(
      `${en.taxIdRefused('Germany')} ${en.taxIdForm('DE123456789')}`,
    );
    expect(taxId).toHaveValue('12.ABC.345/01DE-35');
    await user.click(screen.getByRole('button', { name: en.saveWithoutTaxId }));
    expect(save).toHaveBeenLastCalledWith({
      billing_address: {
        country: 'DE',
        line1: 'Torstraße 1',
        postal_code: '10115',
        city: 'Berlin!',
      },
    });
    expect(taxId).toHaveValue('12.ABC.345/01DE-35');
  });

  test('that was not changed is marked, where it does not fit the new country', async () => {
    const { user } = await show({ save: () => refuse('tax_id') });
    await user.selectOptions(choice(en.country), 'Austria');
    await user.click(screen.getByRole('button', { name: en.save }));
    const taxId = field(en.optional(en.vatId));
    await waitFor(() => expect(taxId).toHaveFocus());
    expect(taxId).toHaveAccessibleDescription(en.taxIdMisfit('Austria'));
  });

  test('has no field on an invoice, which is told where it is refused', async () => {
    const { user } = await show({ extra: ['name'], save: () => refuse('tax_id') });
    expect(screen.queryByRole('textbox', { name: en.optional(en.vatId) })).toBeNull();
    await user.type(field(en.cities.city), '!{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(en.refusedElsewhere(en.vatId));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });
});

describe('what was typed', () => {
  test('stays when saving fails, and while the data is read again', async () => {
    const save = vi.fn<NonNullable<AddressPanelProps['save']>>(() => {
      throw new PortalError('network', 'No response');
    });
    const { user, rerender } = await show({ save });
    await user.clear(field(en.cities.city));
    await user.type(field(en.cities.city), 'Potsdam{Enter}');
    expect(await screen.findByRole('alert')).toBeVisible();
    // Somebody has changed the street elsewhere.
    const address = { ...BERLIN, line1: 'Neue Straße 2' };
    rerender(<AddressPanel details={{ ...details, address }} extra={extra} save={save} />);
    expect(field(en.cities.city)).toHaveValue('Potsdam');
    expect(field(en.line1)).toHaveValue('Neue Straße 2');
    expect(screen.getByRole('alert')).toBeVisible();
    await user.type(field(en.cities.city), '{Enter}');
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.lastCall?.[0].billing_address).toMatchObject({
      line1: 'Neue Straße 2',
      city: 'Potsdam',
    });
  });

  test('is forgotten by Cancel', async () => {
    const { user } = await show();
    await user.type(field(en.cities.city), '!');
    await user.click(screen.getByRole('button', { name: en.cancel }));
    expect(field(en.cities.city)).toHaveValue('Berlin');
  });

  test('cannot empty a name, which Polar would keep', async () => {
    const { user, save } = await show();
    await user.clear(field(en.name));
    await user.click(screen.getByRole('button', { name: en.save }));
    expect(save).not.toHaveBeenCalled();
    expect(field(en.name)).toHaveFocus();
    expect(field(en.name)).toHaveAccessibleDescription(en.nameKept);
    await user.type(field(en.name), 'B');
    expect(field(en.name)).toBeValid();
    expect(field(en.name)).not.toHaveAccessibleDescription();
  });

  test('needs a name and a country on an invoice', async () => {
    const { user, save } = await show({ details: {}, needs: ['name', 'country'] });
    await user.click(screen.getByRole('button', { name: en.save }));
    expect(save).not.toHaveBeenCalled();
    expect(field(en.name)).toHaveFocus();
    expect(field(en.name)).toHaveAccessibleDescription(en.nameMissing);
    expect(choice(en.country)).toHaveAccessibleDescription(en.countryMissing);
  });

  test('leaves alone what cannot be changed on an order', async () => {
    const { user, save } = await show({
      details: { name: 'Ada', address: SAN_FRANCISCO },
      fixed: ['country', 'state'],
    });
    expect(screen.queryByRole('combobox')).toBeNull();
    const form = within(screen.getByRole('form'));
    expect(form.getByText('United States')).toBeVisible();
    expect(form.getByText('California')).toBeVisible();
    await user.type(field(en.line1), ' B{Enter}');
    expect(save.mock.lastCall?.[0].billing_address).toEqual({
      line1: '1 Main Street B',
      city: 'San Francisco',
      postal_code: '94104',
      state: 'US-CA',
      country: 'US',
    });
  });
});

describe('while it is being saved', () => {
  test('nothing is sent again, and the button keeps the focus', async () => {
    const save = vi.fn(() => new Promise<void>(() => {}));
    const onCancel = vi.fn();
    const { user } = await show({ save, onCancel });
    await user.type(field(en.cities.city), '!');
    const button = screen.getByRole('button', { name: en.save });
    await user.dblClick(button);
    expect(button).toHaveFocus();
    expect(button).toHaveTextContent(en.saving);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: en.cancel }));
    await user.type(field(en.cities.city), '?{Enter}');
    expect(save).toHaveBeenCalledOnce();
    expect(onCancel).not.toHaveBeenCalled();
    expect(field(en.cities.city)).toHaveValue('Berlin!?');
  });
});

describe('in a form of the host app', () => {
  const heard = vi.fn();
  const host = (content: ReactNode) => (
    <form
      aria-label="Host"
      onSubmit={heard}
      {...{ onChange: heard, onInput: heard, onKeyDown: heard }}
      ref={(element) => {
        for (const type of ['input', 'change', 'submit']) element?.addEventListener(type, heard);
      }}
    >
      {content}
    </form>
  );

  test.each([false, true])(
    'nothing is submitted or heard, and one change is sent; through a portal: %s',
    async (isPortal) => {
      heard.mockClear();
      const save = vi.fn();
      const panel = <AddressPanel details={details} extra={extra} save={save} />;
      const { user } = renderWithPortal(
        <StrictMode>{host(isPortal ? createPortal(panel, document.body) : panel)}</StrictMode>,
      );
      await user.type(await screen.findByRole('textbox', { name: en.cities.city }), '!');
      await user.selectOptions(choice(en.country), 'Austria');
      expect(field(en.cities.city)).toHaveValue('Berlin!');
      for (const each of screen.getAllByRole('textbox')) {
        save.mockClear();
        each.focus();
        await user.keyboard('{Enter}');
        expect(save).toHaveBeenCalledOnce();
      }
      await user.click(screen.getByRole('button', { name: en.save }));
      const keys = heard.mock.calls.filter(
        ([{ type, key }]) => type === 'keydown' && key !== 'Enter',
      );
      expect(heard.mock.calls.length).toBe(keys.length);
      const form = screen.getByRole<HTMLFormElement>('form', { name: 'Host' });
      expect([...new FormData(form)]).toEqual([]);
    },
  );

  test('is hydrated without a form inside of that form', async () => {
    const page = (
      <PolarPortalProvider sessionToken="polar_cst_1">
        {host(<AddressPanel details={details} />)}
      </PolarPortalProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const root = await act(() => hydrateRoot(container, page));
    onTestFinished(() => {
      act(() => root.unmount());
      container.remove();
    });
    expect(await screen.findByRole('textbox', { name: en.cities.city })).toHaveValue('Berlin');
    expect(container.querySelectorAll('form')).toHaveLength(1);
  });

  test('Enter that ends the composition of a word saves nothing', async () => {
    const { save } = await show();
    fireEvent.keyDown(field(en.cities.city), { key: 'Enter', isComposing: true });
    expect(save).not.toHaveBeenCalled();
    fireEvent.keyDown(field(en.cities.city), { key: 'Enter' });
    expect(save).toHaveBeenCalledOnce();
  });
});

const showLines = (address: Address) =>
  renderWithPortal(
    <CardPanel title="Billing details">
      <AddressLines address={address} />
    </CardPanel>,
    { provider: { locale: 'en' } },
  );

describe('an address that is shown', () => {
  test('has a line each, in the direction of its own text', () => {
    showLines(
      createAddress({ country: 'AE', line1: 'شارع الشيخ زايد', line2: 'Dubai', state: 'Dubai' }),
    );
    const lines = [...document.querySelectorAll('[data-slot=portal-address] > *')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'شارع الشيخ زايد',
      'Dubai',
      'Dubai',
      'United Arab Emirates',
    ]);
    for (const line of lines) expect(line).toHaveAttribute('dir', 'auto');
  });

  test('renders nothing where there is none', () => {
    showLines(createAddress({}));
    expect(document.querySelector('[data-slot=portal-address]')).toBeNull();
  });
});
