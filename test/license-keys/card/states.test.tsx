import { within } from '@testing-library/react';
import { createActivation, createActivations, createMember } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, startClock } from '../../render-with-portal.tsx';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

const DAY = 86_400_000;

beforeEach(() => startClock());

describe('the card of an active license key', () => {
  test('shows the status, the licensee, the allowances and the activations', async () => {
    renderCard();
    const card = await findCard();
    expect(card).toHaveTextContent(/^License keyActiveLicensed to Noor Haddad/);
    expect(readFact(card, 'Activations')).toEqual(['2 of 3']);
    expect(readFact(card, 'Usage')).toEqual(['12 of 100']);
    expect(readFact(card, 'Expires')).toEqual(['Jul 15, 2026', 'in 4 weeks']);
    expect(within(card).getByText('2 of 3 in use')).toBeVisible();
    const rows = within(within(card).getByRole('list', { name: 'Activations' }));
    const [newest, oldest, ...others] = rows.getAllByRole('listitem');
    expect(newest).toHaveTextContent(/^Build serverActivated May 17, 2026 ?Deactivate$/);
    expect(oldest).toHaveTextContent(/^Studio MacActivated May 16, 2026 · macOS 16.1 ?Details/);
    expect(others).toEqual([]);
    expect(card).toHaveTextContent(/Validated 7 times, last 1 day ago · Issued Apr 16, 2026/);
    expect(within(card).queryByRole('alert')).not.toBeInTheDocument();
  });

  test('describes its meters for screen readers', async () => {
    renderCard({ usage: 250, limit_usage: 100 });
    const card = await findCard();
    const activations = within(card).getByRole('meter', { name: 'Activations' });
    expect(activations).toHaveAttribute('aria-valuetext', '2 of 3');
    expect(activations).toHaveAttribute('aria-valuemax', '3');
    const usage = within(card).getByRole('meter', { name: 'Usage' });
    expect(usage).toHaveAttribute('aria-valuetext', '250 of 100');
    expect(usage).toHaveAttribute('aria-valuenow', '100');
  });

  test('warns two weeks before the expiry', async () => {
    renderCard({ expires_at: new Date(NOW + 13 * DAY).toISOString() });
    const card = await findCard();
    expect(within(card).getByText('Expires soon')).toBeVisible();
    expect(readFact(card, 'Expires')).toEqual(['Jun 28, 2026', 'in 13 days']);
  });

  test('warns as early as expiresSoonDays says', async () => {
    renderCard({}, { card: { expiresSoonDays: 30 } });
    expect(within(await findCard()).getByText('Expires soon')).toBeVisible();
  });

  test('says "No set date" when the key has no expiry date', async () => {
    renderCard({ expires_at: null });
    const card = await findCard();
    expect(within(card).getByText('Active')).toBeVisible();
    expect(readFact(card, 'Expires')).toEqual(['No set date']);
  });

  test('names the member who has the seat', async () => {
    const member = createMember({ email: 'robin@example.com' });
    renderCard({ member });
    expect(within(await findCard()).getByText('Licensed to robin@example.com')).toBeVisible();
  });

  test('names nobody when the customer has neither name nor e-mail', async () => {
    renderCard({ customer: { name: null, email: null } });
    expect(within(await findCard()).queryByText(/Licensed to/)).not.toBeInTheDocument();
  });
});

describe('the card of a license key', () => {
  test.each([
    ['has 10 left of 100', 90, 100, ['90 of 100', '10 left']],
    ['is used up', 100, 100, ['100 of 100']],
    ['is over its limit', 1284, 1000, ['1,284 of 1,000', '284 over the limit']],
    ['has no limit', 1284, null, ['1,284', 'No limit']],
    ['has a limit of zero, which means none', 5, 0, ['5', 'No limit']],
  ])('shows a usage that %s', async (_, usage, limit_usage, texts) => {
    renderCard({ usage, limit_usage });
    expect(readFact(await findCard(), 'Usage')).toEqual(texts);
  });

  test.each([
    ['all slots are in use', 2, 2, ['2 of 2'], `All 2 in use. ${en.makeRoom(1, String)}`],
    [
      'more slots are in use than allowed',
      2,
      1,
      ['2 of 1', '1 over the limit'],
      `2 of 1 in use. ${en.makeRoom(2, String)}`,
    ],
    ['activations are no longer supported', 2, null, ['Not supported'], '2 in use'],
    ['the limit is zero', 1, 0, ['Not supported'], '1 in use'],
  ])(
    'shows the number of activations when %s',
    async (_, count, limit_activations, texts, inUse) => {
      renderCard({ limit_activations, activations: createActivations(count, { now: NOW }) });
      const card = await findCard();
      expect(readFact(card, 'Activations')).toEqual(texts);
      expect(within(card).getByText(inUse)).toBeVisible();
    },
  );

  test.each([null, 0])(
    'shows no list of activations when none are supported (limit: %s)',
    async (limit) => {
      renderCard({ limit_activations: limit, activations: [] });
      const card = await findCard();
      expect(readFact(card, 'Activations')).toEqual(['Not supported']);
      expect(within(card).queryByRole('list')).not.toBeInTheDocument();
      expect(within(card).queryByRole('heading', { name: 'Activations' })).not.toBeInTheDocument();
    },
  );

  test.each([
    ['there are no activations yet', { activations: [] }],
    ['activations are hidden', { activations_hidden: true, activations: [createActivation()] }],
  ])('shows no number of activations when %s', async (_, overrides) => {
    renderCard(overrides);
    const card = await findCard();
    expect(readFact(card, 'Activations')).toEqual(['Up to 3']);
    expect(within(card).queryByRole('meter', { name: 'Activations' })).not.toBeInTheDocument();
    expect(card).toHaveTextContent('None yet, or hidden by the seller.');
    expect(card).not.toHaveTextContent(/0 (of|in use)/);
  });

  test.each([
    [0, null, 'Not validated yet · Issued'],
    [1, new Date(NOW - 3 * 3_600_000).toISOString(), 'Validated 1 time, last 3 hours ago · Issued'],
    [2, new Date(NOW - 75 * 60_000).toISOString(), 'Validated 2 times, last 1 hour ago · Issued'],
    [1284, null, 'Validated 1,284 times · Issued'],
  ])(
    'shows how often the key was validated (%d times)',
    async (validations, last_validated_at, texts) => {
      renderCard({ validations, last_validated_at });
      expect(await findCard()).toHaveTextContent(texts);
    },
  );

  test('shows the last validation as past even if Polar’s clock runs ahead', async () => {
    renderCard({ last_validated_at: new Date(NOW + 90_000).toISOString() });
    expect(await findCard()).toHaveTextContent('last 1 minute ago');
  });
});

describe('the card of a license key that cannot be used', () => {
  const expired = { expires_at: '2026-06-01T12:00:00.123456Z' };
  test.each([
    ['has expired', expired, 'Expired', 'This key expired on June 1, 2026.'],
    ['is disabled', { status: 'disabled' }, 'Disabled', ''],
    ['was revoked', { status: 'revoked' }, 'Revoked', ''],
    ['has expired and was revoked', { ...expired, status: 'revoked' }, 'Revoked', ''],
  ])('shows that it %s and that apps refuse it', async (_, overrides, badge, notice) => {
    renderCard(overrides);
    const card = await findCard();
    expect(card).toHaveTextContent(new RegExp(`^License key${badge}Licensed to`));
    expect(card).toHaveTextContent(`${notice} ${en.refused}`.trim());
    expect(within(card).queryByText('Active')).not.toBeInTheDocument();
  });

  test('shows when it expired although its status is still granted', async () => {
    renderCard(expired);
    const card = await findCard();
    expect(readFact(card, 'Expired')).toEqual(['Jun 1, 2026', '2 weeks ago']);
    expect(within(card).queryByText('Expires')).not.toBeInTheDocument();
  });

  test('shows an unknown status as it is, without claiming that apps refuse the key', async () => {
    renderCard({ status: 'on_hold' });
    const card = await findCard();
    expect(within(card).getByText('on_hold')).toBeVisible();
    expect(card).not.toHaveTextContent('refuse');
  });
});
