import { screen, within } from '@testing-library/react';
import { createActivations } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { NOW, passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  answer,
  createLabelled,
  deactivate,
  getDeactivate,
  getDialog,
  getRow,
  listLabels,
  readAnnouncement,
} from './changes.ts';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card with activations, and a Polar that takes its time for what comes after. */
async function renderActivations(
  labels: string[],
  overrides: Parameters<typeof renderCard>[0] = {},
) {
  const activations = createLabelled(...labels);
  const rendered = renderCard({ activations, limit_activations: 3, ...overrides });
  const card = await findCard();
  rendered.polar.latency = 500;
  const { polar, licenseKey } = rendered;
  const countHeld = () => polar.licenseKeys.get(licenseKey.id)?.activations.length;
  return { ...rendered, card, countHeld };
}

describe('the question before an activation is deactivated', () => {
  test('names it, says what follows, and takes the focus where nothing happens', async () => {
    const { user } = await renderActivations(['Tablet', 'Desktop', 'Laptop']);
    await user.click(getDeactivate('Desktop'));
    const dialog = screen.getByRole('dialog', { name: en.deactivateTitle('Desktop') });
    expect(dialog).toHaveAccessibleDescription(en.deactivateText(3, 3, String));
    const buttons = within(dialog).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Keep it', 'Deactivate']);
    expect(buttons[0]).toHaveFocus();
  });

  test.each(['Keep it', 'Escape'])('has a way out (%s), back to where one was', async (way) => {
    const { user, polar } = await renderActivations(['Desktop', 'Laptop']);
    await user.click(getDeactivate('Laptop'));
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await answer(user, way);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(getDeactivate('Laptop')).toHaveFocus();
    await passTime(5_000);
    expect(listLabels()).toEqual(['Desktop', 'Laptop']);
    expect(polar.requests).toHaveLength(1);
  });

  test('can be asked again, and of another', async () => {
    const { user } = await renderActivations(['Desktop', 'Laptop']);
    await user.click(getDeactivate('Laptop'));
    await user.keyboard('{Escape}');
    await user.click(getDeactivate('Desktop'));
    expect(getDialog()).toHaveAccessibleName(/^Deactivate “Desktop”/);
    await answer(user, 'Keep it');
    await user.click(getDeactivate('Desktop'));
    expect(getDialog()).toBeVisible();
  });

  test('works with the keyboard alone', async () => {
    const { user, countHeld } = await renderActivations(['Desktop', 'Laptop']);
    getDeactivate('Laptop').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Deactivate' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await runClockUntil(() => expect(countHeld()).toBe(1));
  });

  test.each([
    ['is long', '🗝'.repeat(200), `${'🗝'.repeat(80)}…`],
    ['is empty', ' ', 'Unnamed'],
  ])('has a name that can be said, also when the label %s', async (_, label, name) => {
    const { user } = await renderActivations([label]);
    await user.click(getDeactivate(name));
    expect(getDialog()).toHaveAccessibleName(en.deactivateTitle(name));
  });
});

describe('once an activation is deactivated', () => {
  test('its row is gone at once, and the counter and the meter follow', async () => {
    const { user, card, countHeld } = await renderActivations(['Tablet', 'Desktop', 'Laptop']);
    expect(card).toHaveTextContent(`All 3 in use. ${en.makeRoom}`);
    await deactivate(user, 'Desktop');
    expect(countHeld()).toBe(3);
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(readFact(card, 'Activations')).toEqual(['2 of 3']);
    expect(within(card).getByText('2 of 3 in use')).toBeVisible();
    const meter = within(card).getByRole('meter', { name: 'Activations' });
    expect(meter).toHaveAttribute('aria-valuenow', '2');
    expect(card).not.toHaveTextContent(en.makeRoom);
  });

  test('it is told as done when Polar has done it, and not before', async () => {
    const { user, card, countHeld } = await renderActivations(['Desktop', 'Laptop']);
    await deactivate(user, 'Laptop');
    expect(within(card).getByText(en.deactivating)).toBeVisible();
    expect(card).not.toHaveTextContent(en.deactivated('Laptop'));

    await runClockUntil(() => within(card).getByText(en.deactivated('Laptop'), { selector: 'p' }));
    expect(countHeld()).toBe(1);
    expect(readAnnouncement()).toBe(en.deactivated('Laptop'));
    expect(within(card).queryByText(en.deactivating)).not.toBeInTheDocument();
    expect(listLabels()).toEqual(['Desktop']);
  });

  test.each([
    ['the next one', 'Desktop', 'Laptop'],
    ['the one before the last one', 'Laptop', 'Desktop'],
  ])('the focus goes to %s', async (_, label, next) => {
    const { user } = await renderActivations(['Tablet', 'Desktop', 'Laptop']);
    await deactivate(user, label);
    expect(getRow(next)).toHaveFocus();
    await passTime(5_000);
    expect(getRow(next)).toHaveFocus();
  });

  test('which was the last one, the focus goes to the heading, and no list is left', async () => {
    const { user, card } = await renderActivations(['Laptop']);
    await deactivate(user, 'Laptop');
    expect(screen.getByRole('heading', { name: 'Activations' })).toHaveFocus();
    await runClockUntil(() => within(card).getByText(en.deactivated('Laptop'), { selector: 'p' }));
    expect(listLabels()).toEqual([]);
    expect(card).toHaveTextContent(en.noneToShow);
    expect(readFact(card, 'Activations')).toEqual(['Up to 3']);
  });

  test('of a key that takes no more, the news are there all the same', async () => {
    const { user, card } = await renderActivations(['Laptop'], { limit_activations: null });
    await deactivate(user, 'Laptop');
    await runClockUntil(() => within(card).getByText(en.deactivated('Laptop'), { selector: 'p' }));
  });

  test('the search stays, with what it finds', async () => {
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
    await runClockUntil(() => within(card).getByText(en.deactivated('Mac 1'), { selector: 'p' }));
    expect(within(card).getByText('12 of 20 in use')).toBeVisible();
  });

  test('the last one that a search found, the focus goes to the heading', async () => {
    const activations = [...createActivations(11, { now: NOW }), ...createLabelled('Studio')];
    const { user } = await renderActivations([], { activations, limit_activations: 20 });
    await user.type(screen.getByRole('searchbox'), 'studio');
    await deactivate(user, 'Studio');
    expect(listLabels()).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Activations' })).toHaveFocus();
  });

  test('the row below takes its place in the list of the first ten', async () => {
    const activations = createActivations(12, { now: NOW });
    const { user } = await renderActivations([], { activations, limit_activations: 20 });
    await deactivate(user, 'Device 12');
    expect(listLabels()).toHaveLength(10);
    expect(listLabels()[0]).toBe('Device 11');
    await runClockUntil(() => expect(readAnnouncement()).toBe(en.deactivated('Device 12')));
    expect(screen.getByRole('button', { name: 'Show more' })).toBeVisible();
  });
});

describe('several activations at once', () => {
  test('go as fast as people click, and all are told', async () => {
    const { user, card, countHeld, polar } = await renderActivations([
      'Tablet',
      'Desktop',
      'Laptop',
    ]);
    const said = new Set<string | undefined>();
    for (const label of ['Tablet', 'Desktop', 'Laptop']) await deactivate(user, label);
    expect(listLabels()).toEqual([]);
    expect(countHeld()).toBeGreaterThan(0);
    expect(within(card).getByText(en.deactivating)).toBeVisible();
    await runClockUntil(() => {
      said.add(readAnnouncement());
      expect(countHeld()).toBe(0);
      expect(within(card).queryByText(en.deactivating)).not.toBeInTheDocument();
    });
    await passTime(1_000);
    said.add(readAnnouncement());
    for (const label of ['Tablet', 'Desktop', 'Laptop'])
      expect(said).toContain(en.deactivated(label));
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.deactivate',
      'licenseKeys.deactivate',
    ]);
  });

  test('stand for themselves: one that is refused comes back alone', async () => {
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

describe('leaving the page half-way', () => {
  test('loses nothing that was asked for', async () => {
    const { user, countHeld, unmount, onError } = await renderActivations(['Desktop', 'Laptop']);
    await deactivate(user, 'Laptop');
    await deactivate(user, 'Desktop');
    unmount();
    await runClockUntil(() => expect(countHeld()).toBe(0));
    expect(onError).not.toHaveBeenCalled();
  });

  test('claims nothing of what fails then, but tells the vendor', async () => {
    const { user, countHeld, polar, unmount, onError } = await renderActivations(['Laptop']);
    polar.fail('licenseKeys.deactivate', 403);
    await deactivate(user, 'Laptop');
    unmount();
    await runClockUntil(() => expect(onError).toHaveBeenCalledOnce());
    expect(countHeld()).toBe(1);
    expect(document.body).not.toHaveTextContent('Laptop');
  });

  test('with a question open leaves nothing of it', async () => {
    const { user, polar, unmount } = await renderActivations(['Laptop']);
    await user.click(getDeactivate('Laptop'));
    unmount();
    await user.keyboard('{Escape}');
    await passTime(5_000);
    expect(document.querySelector('dialog')).toBeNull();
    expect(polar.requests).toHaveLength(1);
  });
});
