import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  edit,
  en,
  findCard,
  form,
  getButton,
  readDetail,
  renderCard,
  save,
  type,
} from './render-card.tsx';

const TAX_ID = form.optional(form.vatId);

/** A card whose form is open. */
async function openForm(options: Parameters<typeof renderCard>[0] = {}) {
  const rendered = renderCard(options);
  await findCard();
  await edit(rendered);
  return rendered;
}

const getField = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe('A change of the details', () => {
  test('is sent alone, and shows at once from the answer', async () => {
    const rendered = await openForm();
    expect(screen.getByText(en.editing)).toBeVisible();
    expect(screen.getByText(en.usedOn)).toBeVisible();
    await type(rendered, form.name, 'Jane Doe GmbH');
    await save(rendered);
    expect(await screen.findByText('Jane Doe GmbH')).toBeVisible();
    expect(rendered.getSent()).toEqual([{ billing_name: 'Jane Doe GmbH' }]);
    expect(screen.getAllByText(en.saved)[0]).toBeVisible();
    expect(
      rendered.polar.requests.filter(({ operation }) => operation === 'customers.get'),
    ).toHaveLength(1);
    expect(rendered.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'customer.updated' });
    expect(getButton(en.edit)).toHaveFocus();
  });

  test('of a line sends the whole address, with the country as it is', async () => {
    const rendered = await openForm();
    await type(rendered, form.cities.city, 'Potsdam');
    await save(rendered);
    await screen.findByText('10115 Potsdam');
    expect(rendered.getSent()).toEqual([
      {
        billing_address: {
          line1: 'Torstraße 1',
          postal_code: '10115',
          city: 'Potsdam',
          country: 'DE',
        },
      },
    ]);
  });

  test('of the tax id to nothing removes it', async () => {
    const rendered = await openForm();
    await type(rendered, TAX_ID, '');
    await save(rendered);
    await screen.findAllByText(en.saved);
    expect(rendered.getSent()).toEqual([{ tax_id: null }]);
    expect(readDetail(form.vatId)).toBeUndefined();
  });

  test('that is none is not sent', async () => {
    const rendered = await openForm();
    await type(rendered, form.name, ' Jane Doe Design Ltd ');
    await save(rendered);
    expect(await screen.findByRole('button', { name: en.edit })).toHaveFocus();
    expect(rendered.getSent()).toEqual([]);
    expect(screen.queryByText(en.saved)).toBeNull();
  });

  test('is sent once for two clicks and Enter', async () => {
    const rendered = await openForm();
    rendered.polar.latency = 50;
    await type(rendered, form.name, 'Once');
    const button = getButton(form.save);
    fireEvent.click(button);
    fireEvent.click(button);
    fireEvent.keyDown(getField(form.name), { key: 'Enter' });
    await screen.findAllByText(en.saved);
    expect(rendered.listChanges()).toEqual(['customers.update']);
  });

  test('is left by Cancel, and by nothing else', async () => {
    const rendered = await openForm();
    await type(rendered, form.name, 'Never saved');
    await rendered.user.keyboard('{Escape}');
    expect(getField(form.name)).toHaveValue('Never saved');
    await rendered.user.click(getButton(form.cancel));
    expect(readDetail(en.name)).toBe('Jane Doe Design Ltd');
    expect(getButton(en.edit)).toHaveFocus();
    await edit(rendered);
    expect(getField(form.name)).toHaveValue('Jane Doe Design Ltd');
    expect(rendered.getSent()).toEqual([]);
  });

  test('gets the focus when the form opens', async () => {
    await openForm();
    await waitFor(() => expect(getField(form.name)).toHaveFocus());
  });
});

describe('What cannot be cleared', () => {
  test('is not sent empty: a name that is there', async () => {
    const rendered = await openForm();
    await type(rendered, form.name, '');
    await save(rendered);
    expect(await screen.findByText(form.nameKept)).toBeVisible();
    expect(getField(form.name)).toHaveFocus();
    expect(rendered.getSent()).toEqual([]);
  });

  test('may be missing if it was never there', async () => {
    const rendered = await openForm({
      customer: { name: null, billing_name: null, billing_address: null, tax_id: null },
    });
    await rendered.user.selectOptions(getField(form.country), 'DE');
    await save(rendered);
    await screen.findAllByText(en.saved);
    expect(rendered.getSent()).toEqual([{ billing_address: { country: 'DE' } }]);
  });
});

describe('A stored country that Polar does not take', () => {
  test('is shown by name, never sent as another, and refused in our own words', async () => {
    const rendered = await openForm({
      customer: {
        tax_id: null,
        billing_address: {
          line1: null,
          line2: null,
          postal_code: null,
          city: 'Tehran',
          state: null,
          country: 'IR',
        },
      },
    });
    expect(screen.getByRole('option', { name: form.notOffered('Iran') })).toBeDisabled();
    await type(rendered, form.cities.city, 'Shiraz');
    await save(rendered);
    expect(await screen.findByText(form.countryRefused)).toBeVisible();
    expect(rendered.getSent()).toEqual([{ billing_address: { country: 'IR', city: 'Shiraz' } }]);
    expect(document.body).not.toHaveTextContent(/'AD', 'AE'/);
    expect(getField(form.cities.city)).toHaveValue('Shiraz');
  });
});

describe('A tax id', () => {
  test('that Polar refuses is told at the field, stays, and keeps nothing else from being saved', async () => {
    const rendered = await openForm();
    await type(rendered, TAX_ID, 'DE12345');
    await type(rendered, form.cities.city, 'Potsdam');
    await save(rendered);
    expect(await screen.findByText(new RegExp(form.taxIdRefused('Germany')))).toBeVisible();
    expect(getField(TAX_ID)).toHaveValue('DE12345');
    expect(getField(TAX_ID)).toHaveAccessibleDescription(/DE123456789/);
    await rendered.user.click(screen.getByText(form.saveWithoutTaxId));
    expect(await screen.findByText('10115 Potsdam')).toBeVisible();
    expect(rendered.getSent().at(-1)).not.toHaveProperty('tax_id');
    expect(readDetail(form.vatId)).toBe('DE123456789');
  });

  test('that does not fit another country is told at the field, although it was not sent', async () => {
    const rendered = await openForm();
    await rendered.user.selectOptions(getField(form.country), 'CH');
    await save(rendered);
    expect(await screen.findByText(form.taxIdMisfit('Switzerland'))).toBeVisible();
    expect(rendered.getSent()[0]).not.toHaveProperty('tax_id');
    await rendered.user.click(screen.getByText(form.saveWithoutTaxId));
    expect(await screen.findByText('Switzerland')).toBeVisible();
    expect(rendered.getStored()).toMatchObject({ tax_id: null });
  });

  test.each(['12.ABC.345/01DE-35', 'EL123456789', 'DE 123 456 789', 'CHE-123.456.789 MWST'])(
    'is sent as it is written: %s',
    async (typed) => {
      const rendered = await openForm();
      await type(rendered, TAX_ID, typed);
      await save(rendered);
      await waitFor(() => expect(rendered.getSent()).toEqual([{ tax_id: typed }]));
    },
  );
});

describe('Inside a form of the host app', () => {
  test('a change is saved once by Enter, and the form hears nothing', async () => {
    const hear = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const rendered = await openForm({
      around: (card) => (
        <form onSubmit={hear} onChange={hear} onInput={hear}>
          {card}
          <button type="submit">Host</button>
        </form>
      ),
    });
    await rendered.user.selectOptions(getField(form.country), 'AT');
    await rendered.user.selectOptions(getField(form.country), 'DE');
    await rendered.user.type(getField(form.name), ' Inc{Enter}');
    expect(await screen.findByText('Jane Doe Design Ltd Inc')).toBeVisible();
    expect(rendered.listChanges()).toEqual(['customers.update']);
    expect(hear).not.toHaveBeenCalled();
  });
});
