import { QueryClient } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { createActivations, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  createLabelled,
  deactivate,
  getDeactivate,
  getRow,
  listLabels,
  readAnnouncement,
} from './changes.ts';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

/** A card with these activations, on a mock that then takes half a second to respond. */
async function renderActivations(
  labels: string[],
  overrides: Parameters<typeof renderCard>[0] = {},
) {
  const activations = createLabelled(...labels);
  const rendered = renderCard({ activations, limit_activations: 3, ...overrides });
  const card = await findCard();
  rendered.polar.latency = 500;
  const { polar, licenseKey } = rendered;
  const countOnServer = () => polar.licenseKeys.get(licenseKey.id)?.activations.length;
  return { ...rendered, card, countOnServer };
}

describe('deactivating an activation', () => {
  test('removes its row at once and updates the counter and its meter', async () => {
    const { user, card, countOnServer } = await renderActivations(['Tablet', 'Desktop', 'Laptop']);
    expect(card).toHaveTextContent(`All 3 in use. ${en.makeRoom(1, String)}`);
    await deactivate(user, 'Desktop');
    expect(countOnServer()).toBe(3);
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(readFact(card, 'Activations')).toEqual(['2 of 3']);
    expect(card.querySelectorAll('[data-filled=true]')).toHaveLength(2);
    expect(card).not.toHaveTextContent(/in use|make room/);
  });

  test('is announced as done only once Polar confirms', async () => {
    const { user, card, countOnServer } = await renderActivations(['Desktop', 'Laptop']);
    await deactivate(user, 'Laptop');
    expect(within(card).getByText(en.deactivating)).toBeVisible();
    expect(card).not.toHaveTextContent(en.deactivated('Laptop'));

    await runClockUntil(() =>
      within(card).getByText(en.deactivated('Laptop'), { selector: 'span' }),
    );
    expect(countOnServer()).toBe(1);
    expect(readAnnouncement()).toContain(en.deactivated('Laptop'));
    expect(within(card).queryByText(en.deactivating)).not.toBeInTheDocument();
    expect(listLabels()).toEqual(['Desktop']);
  });

  test.each([
    ['the next row', 'Desktop', 'Laptop'],
    ['the previous row if it was the last', 'Laptop', 'Desktop'],
  ])('moves the focus to %s', async (_, label, next) => {
    const { user } = await renderActivations(['Tablet', 'Desktop', 'Laptop']);
    await deactivate(user, label);
    expect(getRow(next)).toHaveFocus();
    await passTime(5_000);
    expect(getRow(next)).toHaveFocus();
  });

  test('moves the focus to the heading and leaves an empty state if it was the only one', async () => {
    const { user, card } = await renderActivations(['Laptop']);
    await deactivate(user, 'Laptop');
    expect(screen.getByRole('heading', { name: 'Activations' })).toHaveFocus();
    await runClockUntil(() =>
      within(card).getByText(en.deactivated('Laptop'), { selector: 'span' }),
    );
    expect(listLabels()).toEqual([]);
    expect(card).toHaveTextContent(en.noneLeft);
    expect(readFact(card, 'Activations')).toEqual(['Up to 3']);
  });

  test('is confirmed even if the license key allows no further activations', async () => {
    const { user, card } = await renderActivations(['Laptop'], { limit_activations: null });
    await deactivate(user, 'Laptop');
    await runClockUntil(() =>
      within(card).getByText(en.deactivated('Laptop'), { selector: 'span' }),
    );
  });

  test('keeps the search text and the other matches', async () => {
    const activations = [
      ...createActivations(11, { now: NOW }),
      ...createLabelled('Mac 1', 'Mac 2'),
    ];
    const { user, card } = await renderActivations([], { activations, limit_activations: 20 });
    await user.type(screen.getByRole('searchbox'), 'mac ');
    expect(listLabels()).toHaveLength(8);
    await deactivate(user, 'Mac 1');
    expect(listLabels()).toHaveLength(7);
    expect(listLabels()).toContain('Mac 2');
    expect(screen.getByRole('searchbox')).toHaveValue('mac ');
    expect(within(card).getByText('7 found')).toBeVisible();
    await runClockUntil(() =>
      within(card).getByText(en.deactivated('Mac 1'), { selector: 'span' }),
    );
    expect(readFact(card, 'Activations')).toEqual(['12 of 20']);
  });

  test('moves the focus to the heading if it was the only match of a search', async () => {
    const activations = [...createActivations(11, { now: NOW }), ...createLabelled('Studio')];
    const { user } = await renderActivations([], { activations, limit_activations: 20 });
    await user.type(screen.getByRole('searchbox'), 'studio');
    await deactivate(user, 'Studio');
    expect(listLabels()).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Activations' })).toHaveFocus();
  });

  test('fills the list up to ten rows again', async () => {
    const activations = createActivations(12, { now: NOW });
    const { user } = await renderActivations([], { activations, limit_activations: 20 });
    await deactivate(user, 'Device 12');
    expect(listLabels()).toHaveLength(10);
    expect(listLabels()[0]).toBe('Device 11');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Device 12')));
    expect(screen.getByRole('button', { name: 'Show more' })).toBeVisible();
  });
});

describe('deactivating several activations', () => {
  test('sends one request for each in turn and announces each', async () => {
    const { user, card, countOnServer, polar } = await renderActivations([
      'Tablet',
      'Desktop',
      'Laptop',
    ]);
    const announcements = new Set<string | undefined>();
    for (const label of ['Tablet', 'Desktop', 'Laptop']) await deactivate(user, label);
    expect(listLabels()).toEqual([]);
    expect(countOnServer()).toBeGreaterThan(0);
    expect(within(card).getByText(en.deactivating)).toBeVisible();
    await runClockUntil(() => {
      announcements.add(readAnnouncement());
      expect(countOnServer()).toBe(0);
      expect(within(card).queryByText(en.deactivating)).not.toBeInTheDocument();
    });
    await passTime(1_000);
    announcements.add(readAnnouncement());
    for (const label of ['Tablet', 'Desktop', 'Laptop'])
      expect([...announcements].join(' ')).toContain(en.deactivated(label));
    expect(getKeyRequests(polar).map(({ operation }) => operation)).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.deactivate',
      'licenseKeys.deactivate',
    ]);
  });

  test('restores only the one that Polar refuses', async () => {
    const { user, card, polar } = await renderActivations(['Tablet', 'Desktop', 'Laptop']);
    await deactivate(user, 'Tablet');
    polar.fail('licenseKeys.deactivate', 403, { times: 1 });
    await deactivate(user, 'Desktop');
    await deactivate(user, 'Laptop');
    await runClockUntil(() => {
      expect(within(card).queryByText(en.deactivating)).not.toBeInTheDocument();
    });
    expect(listLabels()).toHaveLength(1);
    expect(readFact(card, 'Activations')).toEqual(['1 of 3']);
    expect(within(card).getByText(/was not deactivated/, { selector: 'strong' })).toBeVisible();
  });
});

describe('unmounting a card', () => {
  test('does not stop pending deactivations', async () => {
    const { user, countOnServer, unmount, onError } = await renderActivations([
      'Desktop',
      'Laptop',
    ]);
    await deactivate(user, 'Laptop');
    await deactivate(user, 'Desktop');
    unmount();
    await runClockUntil(() => expect(countOnServer()).toBe(0));
    expect(onError).not.toHaveBeenCalled();
  });

  test('still reports a deactivation that fails afterwards, without showing it', async () => {
    const { user, countOnServer, polar, unmount, onError } = await renderActivations(['Laptop']);
    polar.fail('licenseKeys.deactivate', 403);
    await deactivate(user, 'Laptop');
    unmount();
    await runClockUntil(() => expect(onError).toHaveBeenCalledOnce());
    expect(countOnServer()).toBe(1);
    expect(document.body).not.toHaveTextContent('Laptop');
  });

  test.each<MockFailure | undefined>([undefined, 403, 'lost_response', 'network'])(
    'leaves nothing in the QueryClient of the host app, however a deactivation ends (failure: %j)',
    async (failure) => {
      const queryClient = new QueryClient();
      const { user, licenseKey, polar, unmount } = renderCard(
        { activations: createLabelled('Laptop') },
        { provider: { queryClient } },
      );
      await findCard();
      polar.latency = 500;
      if (failure) polar.fail('licenseKeys.deactivate', failure);
      await deactivate(user, 'Laptop');
      unmount();
      await passTime(10_000);
      expect(queryClient.getQueryCache().getAll()).toEqual([]);
      const mutations = queryClient.getMutationCache().getAll();
      expect(JSON.stringify(mutations.map(({ state }) => state))).not.toContain(licenseKey.key);
    },
  );

  test('removes an open dialog without a request', async () => {
    const { user, polar, unmount } = await renderActivations(['Laptop']);
    await user.click(getDeactivate('Laptop'));
    unmount();
    await user.keyboard('{Escape}');
    await passTime(5_000);
    expect(document.querySelector('dialog')).toBeNull();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });
});
