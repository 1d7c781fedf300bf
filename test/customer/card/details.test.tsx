import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { edit, en, findCard, form, getButton, readDetail, renderCard } from './render-card.tsx';

describe('The billing details', () => {
  test('show the name, the e-mail address, the address as it is written there, and the tax id', async () => {
    renderCard();
    const card = await findCard();
    expect(card).toHaveAccessibleName(en.title);
    expect(screen.getByRole('heading', { name: en.title, level: 2 })).toBeVisible();
    expect(readDetail(en.name)).toBe('Jane Doe Design Ltd');
    expect(readDetail(en.email)).toContain('jane@example.com');
    const lines = [...card.querySelectorAll('[data-slot=portal-address] > *')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Torstraße 1',
      '10115 Berlin',
      'Germany',
    ]);
    expect(readDetail(form.vatId)).toBe('DE123456789');
  });

  test('name the tax id as in the country', async () => {
    renderCard({ customer: { billing_address: null, tax_id: ['911144442', 'us_ein'] } });
    await findCard();
    expect(readDetail(form.taxId)).toBe('911144442');
  });

  test('say what was never given, and leave out what does not exist', async () => {
    renderCard({
      customer: {
        name: null,
        billing_name: null,
        billing_address: null,
        tax_id: null,
        email: null,
      },
    });
    await findCard();
    expect(readDetail(en.name)).toBe(en.none);
    expect(readDetail(en.address)).toBe(en.none);
    expect(readDetail(en.email)).toBeUndefined();
    expect(readDetail(form.taxId)).toBeUndefined();
  });

  test('say that nothing was given where nothing of it can be seen', async () => {
    const blank = '\u200b ';
    const billing_address = {
      line1: blank,
      line2: null,
      postal_code: null,
      city: null,
      state: null,
      country: '',
    };
    renderCard({
      customer: { name: blank, billing_name: blank, tax_id: [blank, 'us_ein'], billing_address },
    });
    await findCard();
    expect(readDetail(en.name)).toBe(en.none);
    expect(readDetail(en.address)).toBe(en.none);
    expect(readDetail(form.taxId)).toBeUndefined();
  });

  test('show the customer’s name where Polar sends none for invoices', async () => {
    renderCard({ customer: { billing_name: null } });
    await findCard();
    expect(readDetail(en.name)).toBe('Jane Doe');
  });

  test('are read in one request, beside that for the organization', async () => {
    const { polar } = renderCard();
    await findCard();
    await screen.findByRole('button', { name: en.emailTitle });
    expect(polar.requests.map(({ operation }) => operation).sort()).toEqual([
      'customers.get',
      'organizations.get',
    ]);
  });

  test('are announced once they have loaded', async () => {
    renderCard();
    expect(screen.getByText(en.loading)).toBeInTheDocument();
    expect(await screen.findByText(en.loaded)).toBeInTheDocument();
  });
});

describe('What may be changed', () => {
  test('is nothing without the actions', async () => {
    const { polar } = renderCard({ card: { actions: { update: false, changeEmail: false } } });
    await findCard();
    expect(screen.queryByRole('button')).toBeNull();
    // Nobody needs to know what the organization allows.
    expect(polar.requests.map(({ operation }) => operation)).toEqual(['customers.get']);
  });

  test('follows the actions of the provider, unless the card has its own', async () => {
    renderCard({
      provider: { actions: { customer: { update: false, changeEmail: false } } },
      card: { actions: { update: true } },
    });
    await findCard();
    expect(await screen.findByRole('button', { name: en.edit })).toBeVisible();
    expect(screen.queryByRole('button', { name: en.emailTitle })).toBeNull();
  });

  test('does not include the e-mail address where the organization does not allow it', async () => {
    const { polar } = renderCard({ allowsEmailChange: false });
    await findCard();
    await waitFor(() => {
      expect(polar.requests.map(({ operation }) => operation)).toContain('organizations.get');
    });
    expect(await screen.findByRole('button', { name: en.edit })).toBeVisible();
    expect(screen.queryByRole('button', { name: en.emailTitle })).toBeNull();
  });
});

describe('A plain member of a team', () => {
  const team = { type: 'team', email: null, billing_name: 'Initech LLC', tax_id: null } as const;

  test('sees the team’s details apart from who is looking, and is offered no change', async () => {
    const { polar, onError } = renderCard({ customer: team, member: { role: 'member' } });
    await findCard();
    expect(await screen.findByText(en.readOnly)).toBeVisible();
    expect(readDetail(en.signedInAs)).toBe(`Mel Membermel@example.com${en.roles.member}`);
    expect(readDetail(en.name)).toBe('Initech LLC');
    expect(screen.queryByRole('button')).toBeNull();
    // No request that would be answered 403.
    expect(polar.requests.map(({ operation }) => operation).sort()).toEqual([
      'customerSession.getAuthenticatedUser',
      'customers.get',
    ]);
    expect(onError).not.toHaveBeenCalled();
  });

  test.each(['owner', 'billing_manager'] as const)(
    'who is its %s may change them',
    async (role) => {
      renderCard({ customer: team, member: { role } });
      await findCard();
      expect(await screen.findByRole('button', { name: en.edit })).toBeVisible();
      expect(readDetail(en.signedInAs)).toContain(en.roles[role]);
      expect(screen.queryByText(en.readOnly)).toBeNull();
      // Polar changes no e-mail address of a team.
      expect(screen.queryByRole('button', { name: en.emailTitle })).toBeNull();
    },
  );

  test('who is the only one is not shown beside the customer', async () => {
    renderCard({ member: { role: 'owner', email: 'jane@example.com', name: 'Jane Doe' } });
    await findCard();
    expect(await screen.findByRole('button', { name: en.edit })).toBeVisible();
    expect(readDetail(en.signedInAs)).toBeUndefined();
  });

  test('who was one is offered no change any more after a 403', async () => {
    const rendered = renderCard({ customer: team, member: { role: 'owner' } });
    await findCard();
    await edit(rendered);
    const [member] = [...rendered.polar.requests];
    expect(member).toBeDefined();
    rendered.polar.fail('customers.update', 403, { times: 1 });
    rendered.polar.fail('customerSession.getAuthenticatedUser', {
      body: { type: 'member', role: 'member', name: 'Mel', email: 'mel@example.com' },
    });
    await rendered.user.type(screen.getByLabelText(form.name), ' Inc');
    await rendered.user.click(getButton(form.save));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Nothing was saved/);
    await rendered.user.click(getButton(form.cancel));
    expect(await screen.findByText(en.readOnly)).toBeVisible();
    expect(screen.queryByRole('button', { name: en.edit })).toBeNull();
  });
});
