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
    const rows = within(within(card).getByRole('list', { name: 'Activations' }));
    const [newest, oldest, ...others] = rows.getAllByRole('listitem');
    expect(newest).toHaveTextContent(/^Build serverActivated May 17, 2026 ?Deactivate$/);
    expect(oldest).toHaveTextContent(/^Studio MacActivated May 16, 2026 · macOS 16.1 ?Details/);
    expect(others).toEqual([]);
    expect(card).toHaveTextContent(/Validated 7 times, last 1 day ago · Issued Apr 16, 2026/);
    expect(within(card).queryByRole('alert')).not.toBeInTheDocument();
  });

  test('says each count once, to screen readers too: its meter is a drawing', async () => {
    renderCard({ usage: 250, limit_usage: 100 });
    const card = await findCard();
    expect(card.textContent?.match(/2 of 3/g)).toHaveLength(1);
    const meters = card.querySelectorAll('[data-slot=portal-meter]');
    expect(meters).toHaveLength(2);
    for (const meter of meters) expect(meter).toHaveAttribute('aria-hidden', 'true');
    expect(meters[1]?.querySelector('rect')).toHaveAttribute('width', '100%');
    expect(within(card).queryByLabelText(/2 of 3|250 of 100/)).not.toBeInTheDocument();
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
    ['has not begun', 0, 100, ['0 of 100']],
  ])('shows a usage that %s', async (_, usage, limit_usage, texts) => {
    renderCard({ usage, limit_usage });
    expect(readFact(await findCard(), 'Usage')).toEqual(texts);
  });

  test.each([
    [0, null],
    [0, 0],
  ])('says nothing of a usage of %s with a limit of %s', async (usage, limit_usage) => {
    renderCard({ usage, limit_usage });
    expect(await findCard()).not.toHaveTextContent(/Usage|No limit/);
  });

  test.each([
    ['all slots are in use', 3, 3, ['3 of 3'], `All 3 in use. ${en.makeRoom(1, String)}`],
    [
      'more slots are in use than allowed',
      3,
      2,
      ['3 of 2', '1 over the limit'],
      `3 of 2 in use. ${en.makeRoom(2, String)}`,
    ],
    ['a slot is free', 2, 3, ['2 of 3'], null],
    ['the key takes none, and has some of before', 2, null, ['2'], null],
    ['the limit is zero', 1, 0, ['1'], null],
  ])(
    'shows how many activations there are, and news beside their heading, when %s',
    async (_, count, limit_activations, texts, news) => {
      renderCard({ limit_activations, activations: createActivations(count, { now: NOW }) });
      const card = await findCard();
      expect(readFact(card, 'Activations')).toEqual(texts);
      expect(readNews(card)).toBe(news);
    },
  );

  test.each([
    ['revoked', { status: 'revoked' }],
    ['disabled', { status: 'disabled' }],
    ['expired', { expires_at: new Date(NOW - DAY).toISOString() }],
  ])('does not ask to make room where none is of help: %s', async (_, overrides) => {
    renderCard({ activations: createActivations(3, { now: NOW }), ...overrides });
    expect(readNews(await findCard())).toBe('All 3 in use.');
  });

  test.each([null, 0])(
    'says nothing of activations when there are and can be none (limit: %s)',
    async (limit) => {
      renderCard({ limit_activations: limit, activations: [] });
      const card = await findCard();
      expect(card).not.toHaveTextContent(/Activations|Not supported/);
      expect(within(card).queryByRole('list')).not.toBeInTheDocument();
    },
  );

  test.each([
    ['there are no activations yet', { activations: [] }],
    ['activations are hidden', { activations_hidden: true, activations: [createActivation()] }],
  ])('shows no number of activations when %s', async (_, overrides) => {
    renderCard(overrides);
    const card = await findCard();
    expect(readFact(card, 'Activations')).toEqual(['Up to 3']);
    expect(card.querySelectorAll('[data-filled]')).toHaveLength(0);
    expect(card.querySelectorAll('ul, dl:empty')).toHaveLength(0);
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

/** The text beside the heading of the activations. */
function readNews(card: HTMLElement): string | null {
  const [, news, ...others] = card.querySelector('[data-slot$=activations-header]')?.children ?? [];
  expect(others).toEqual([]);
  return news?.textContent ?? null;
}
