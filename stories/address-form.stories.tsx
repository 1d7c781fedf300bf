import type { Meta, StoryObj } from '@storybook/react-vite';
import { PortalError } from 'polar-customer-portal';
import { expect, userEvent } from 'storybook/test';
import { AddressPanel } from './address-panel.tsx';
import { withLicenseKey } from './mock-polar.ts';
import { press, see } from './steps.ts';
import { addressEnglish as en } from '../src/locale/address-english.ts';
import type { Address } from '../src/account/customer-schema.ts';

const meta: Meta<typeof AddressPanel> = {
  title: 'Forms/Address',
  component: AddressPanel,
  parameters: withLicenseKey().parameters,
};
export default meta;

type Story = StoryObj<typeof AddressPanel>;

const address = (fields: Partial<Address>): Address => ({
  line1: null,
  line2: null,
  postal_code: null,
  city: null,
  state: null,
  country: '',
  ...fields,
});

const jane = { name: 'Jane Doe Design Ltd' };

/** Renders the form with what is stored. */
const withAddress = (fields: Partial<Address>): Story => ({
  args: {
    details: { ...jane, address: address(fields) },
    extra: ['name', 'tax_id'],
    note: 'Used on future invoices.',
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: en.name })).toHaveValue(jane.name);
    await expect(await canvas.findByRole('combobox', { name: en.country })).toHaveValue(
      fields.country ?? '',
    );
  },
});

export const UnitedStates = withAddress({
  line1: '1 Main Street',
  city: 'San Francisco',
  state: 'US-CA',
  postal_code: '94104',
  country: 'US',
});

export const Germany = withAddress({
  line1: 'Torstraße 1',
  postal_code: '10115',
  city: 'Berlin',
  country: 'DE',
});

export const Japan = withAddress({
  line1: '1-1 Chiyoda',
  city: 'Chiyoda-ku',
  state: 'Tokyo',
  postal_code: '100-0001',
  country: 'JP',
});

/** Neither a postal code nor a state as other countries have them. */
export const HongKong = withAddress({
  line1: '1 Queen’s Road Central',
  city: 'Central',
  state: 'Hong Kong Island',
  country: 'HK',
});

export const GreatBritain = withAddress({
  line1: '10 Market Place',
  city: 'Ely',
  postal_code: 'CB7 4NT',
  country: 'GB',
});

export const UnitedArabEmirates = withAddress({
  line1: 'شارع الشيخ زايد 1',
  state: 'Dubai',
  country: 'AE',
});

export const Brazil = withAddress({
  line1: 'Rua da Assembleia 10',
  city: 'Rio de Janeiro',
  state: 'RJ',
  postal_code: '20011-901',
  country: 'BR',
});

/** Polar does not take the country any more: it is shown, marked, and never changed silently. */
export const NotOffered = withAddress({ line1: 'Street 1', city: 'Tehran', country: 'IR' });

/** Nobody has entered anything. */
export const Empty = {
  ...withAddress({}),
  args: { details: {}, needs: ['name', 'country'], note: 'You enter it once.' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: en.country })).toHaveValue('');
    await press(canvas, en.save);
    await see(canvas, en.countryMissing);
    await expect(canvas.getByRole('textbox', { name: en.name })).toHaveFocus();
  },
} satisfies Story;

/** Polar has refused the tax id. The address can be saved without it. */
export const TaxIdRefused = {
  args: {
    ...Germany.args,
    details: { ...jane, address: Germany.args?.details?.address, tax_id: null },
    save: () => {
      throw new PortalError('invalid_request', '', { status: 422, fields: ['tax_id'] });
    },
  },
  play: async ({ canvas }) => {
    const taxId = await canvas.findByRole('textbox', { name: en.optional(en.vatId) });
    await userEvent.type(canvas.getByRole('textbox', { name: en.cities.city }), ' Mitte');
    await userEvent.type(taxId, 'DE12345{Enter}');
    await see(canvas, `${en.taxIdRefused('Germany')} ${en.taxIdForm('DE123456789')}`);
    await expect(taxId).toHaveFocus();
    await expect(taxId).toHaveValue('DE12345');
  },
} satisfies Story;

/** An order keeps its country and its state. */
export const Correction = {
  args: {
    title: 'Invoice for Nov 12, 2026',
    details: { ...jane, address: UnitedStates.args?.details?.address },
    fixed: ['country', 'state'],
    note: 'The country and the state stay those of the purchase.',
    saveLabel: 'Correct invoice',
    savingLabel: 'Correcting…',
  },
  play: async ({ canvas }) => {
    await see(canvas, 'California');
    await expect(canvas.queryByRole('combobox')).toBeNull();
  },
} satisfies Story;

/** The answer takes long. */
export const Saving = {
  args: { ...Germany.args, save: () => new Promise<void>(() => {}) },
  play: async ({ canvas }) => {
    await press(canvas, en.save);
    await see(canvas, en.saving);
  },
} satisfies Story;

/** Nobody knows which field was refused. */
export const Failed = {
  args: {
    ...Germany.args,
    save: () => {
      throw new PortalError('network', '');
    },
  },
  play: async ({ canvas }) => {
    await press(canvas, en.save);
    await see(canvas, 'We can’t reach Polar right now.');
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
} satisfies Story;
