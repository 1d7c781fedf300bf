import { screen, waitFor, within } from '@testing-library/react';
import {
  createActivation,
  createActivations,
  type MockActivation,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, startClock } from '../../render-with-portal.tsx';
import { deactivate } from './changes.ts';
import { findCard, readFact, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

async function renderActivations(activations: MockActivation[]) {
  const { user } = renderCard({ activations, limit_activations: 20_000 });
  const card = await findCard();
  const list = within(card).getByRole('list', { name: 'Activations' });
  return { user, card, list, rows: () => within(card).queryAllByRole('listitem') };
}

const many = (count: number) => createActivations(count, { now: NOW });

describe('the label of an activation', () => {
  test('is rendered as text even if it contains HTML', async () => {
    const label = '<img src=x onerror="alert(1)"><b>bold</b>&amp;{{7*7}}';
    const { list, rows } = await renderActivations([
      createActivation({ label, meta: { os: '<script>alert(1)</script>' } }),
    ]);
    expect(rows()[0]).toHaveTextContent(label);
    expect(rows()[0]).toHaveTextContent('<script>alert(1)</script>');
    expect(list.querySelector('img, b, script')).toBeNull();
  });

  test('is truncated when it is long and shown in full in the details', async () => {
    const label = '🗝'.repeat(5_000);
    const { user, rows } = await renderActivations([createActivation({ label, meta: {} })]);
    const cut = `${'🗝'.repeat(80)}…`;
    expect(rows()[0]).toHaveTextContent(new RegExp(`^${cut}Activated`));
    expect(screen.getByText(label)).not.toBeVisible();
    await user.click(screen.getByLabelText(`Details ${cut}`));
    expect(screen.getByText(label)).toBeVisible();
    expect(rows()[0]?.querySelector('dl')).toBeNull();
  });

  test('is shown in full up to 80 characters', async () => {
    const label = '🗝'.repeat(80);
    const { rows } = await renderActivations([createActivation({ label, meta: {} })]);
    expect(rows()[0]).toHaveTextContent(new RegExp(`^${label}Activated`));
    expect(screen.queryByText('Details')).not.toBeInTheDocument();
  });

  test('is isolated, so that right-to-left text does not reorder the row', async () => {
    const label = 'מחשב נייד \u202Efdp.exe';
    const { list } = await renderActivations([createActivation({ label })]);
    expect(within(list).getByText(label).tagName).toBe('BDI');
  });

  test.each(['', '   ', '\u0007\u0000', '\u200b\u202e', '\u3164\u2800'])(
    'is replaced by "Unnamed" when it is blank (%j)',
    async (label) => {
      const { list } = await renderActivations([createActivation({ label })]);
      expect(within(list).getByText('Unnamed')).toBeVisible();
    },
  );
});

describe('the details of an activation', () => {
  const laptop = createActivation({
    label: 'Laptop',
    meta: { os: 'macOS 16.1', cpu_cores: 12, is_arm: true, beta: false, user: '' },
  });

  test('show its metadata when they are opened', async () => {
    const { user, list } = await renderActivations([laptop]);
    expect(within(list).getByText('CPU cores')).not.toBeVisible();
    const details = screen.getByLabelText('Details Laptop');
    await user.click(details);
    const terms = within(list).getAllByRole('term');
    const values = within(list).getAllByRole('definition');
    expect(terms.map((term, index) => [term.textContent, values[index]?.textContent])).toEqual([
      ['CPU cores', '12'],
      ['Is ARM', 'Yes'],
      ['Beta', 'No'],
    ]);
    expect(within(list).getByText('CPU cores')).toBeVisible();
    await user.click(details);
    expect(within(list).getByText('CPU cores')).not.toBeVisible();
  });

  test('show as many entries as Polar takes', async () => {
    const meta = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`f${index}`, index]),
    );
    const { list } = await renderActivations([createActivation({ label: 'Laptop', meta })]);
    expect(within(list).getAllByRole('term')).toHaveLength(50);
  });

  test.each([{}, { os: 'macOS 16.1' }, { os: '' }, { user: ' ' }])(
    'are not offered when they would say no more than the row (%j)',
    async (meta) => {
      await renderActivations([createActivation({ label: 'Laptop', meta })]);
      expect(screen.queryByText('Details')).not.toBeInTheDocument();
    },
  );

  // Apps are free to store any type of value here.
  test.each([
    ['a text', 'Linux', /2026 · Linux ?Deactivate/],
    ['a number', 11, /2026 · 11 ?Deactivate/],
    ['an empty text', '', /2026 ?Deactivate/],
    ['an invisible text', ' \u200b', /2026 ?Deactivate/],
    ['zero', 0, /2026( · 0)? ?Deactivate/],
    ['true', true, /2026( · true)? ?Deactivate/],
    ['false', false, /2026( · false)? ?Deactivate/],
  ])('may contain %s as "os" without breaking the row', async (_, os, text) => {
    const { rows } = await renderActivations([createActivation({ meta: { os } })]);
    expect(rows()[0]).toHaveTextContent(text);
  });
});

describe('the list of activations', () => {
  test('shows those whose ids are also names of something in JavaScript like any other', async () => {
    const { user, rows } = await renderActivations([
      createActivation({ id: '__proto__', label: 'Laptop' }),
      createActivation({ id: 'constructor', label: 'Phone' }),
    ]);
    const readStates = () => rows().map(({ dataset }) => dataset['state']);
    expect(readStates()).toEqual([undefined, undefined]);
    // Polar takes no such id.
    await deactivate(user, 'Laptop');
    await waitFor(() => expect(readStates().filter(Boolean)).toEqual(['refused']));
    expect(rows()).toHaveLength(2);
  });

  test('shows the newest first', async () => {
    const { rows } = await renderActivations(many(3));
    expect(rows().map((row) => row.textContent?.slice(0, 8))).toEqual([
      'Device 3',
      'Device 2',
      'Device 1',
    ]);
  });

  test('shows ten activations without a search field', async () => {
    const { rows } = await renderActivations(many(10));
    expect(rows()).toHaveLength(10);
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /more/ })).not.toBeInTheDocument();
  });

  test('shows more on demand and moves the focus to the first new row', async () => {
    const { user, rows } = await renderActivations(many(75));
    expect(rows()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(rows()).toHaveLength(60);
    expect(rows()[10]).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(rows()).toHaveLength(75);
    expect(rows()[60]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /more/ })).not.toBeInTheDocument();
  });

  test('can be searched by label and metadata, and announces the number of matches', async () => {
    const laptop = createActivation({ label: 'Laptop of Zoë', meta: { cores: 96 } });
    const { user, rows } = await renderActivations([...many(11), laptop]);
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(search, 'zoë');
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 found')).toHaveRole('status');
    await user.clear(search);
    expect(rows()).toHaveLength(10);
    await user.type(search, '96');
    expect(rows()[0]).toHaveTextContent('Laptop of Zoë');
    await user.clear(search);
    await user.type(search, 'windows');
    expect(screen.getByText('5 found')).toBeVisible();
    await user.type(search, ' 95');
    expect(rows()).toEqual([]);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.getByText('0 found')).toBeVisible();
  });

  test('keeps the search field and its text when a deactivation leaves only ten', async () => {
    const { user, rows } = await renderActivations(many(11));
    const search = screen.getByRole('searchbox');
    await user.type(search, 'device 7');
    await deactivate(user, 'Device 7');
    expect(rows()).toEqual([]);
    expect(search).toHaveValue('device 7');
    expect(screen.getByText('0 found')).toBeVisible();
    await user.clear(search);
    expect(search).toHaveFocus();
    expect(rows()).toHaveLength(10);
  });

  test('are prepared for a search when the customer searches, and each once', async () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    const countPrepared = () =>
      normalize.mock.contexts.filter((text) => /^Device .*\n/.test(`${text}`)).length;
    const { user, rows } = await renderActivations(many(60));
    expect(countPrepared()).toBe(0);
    await user.type(screen.getByRole('searchbox'), 'device 57');
    expect(rows()).toHaveLength(1);
    expect(countPrepared()).toBe(60);
    normalize.mockRestore();
  });

  test('can be searched for activations that are not shown yet', async () => {
    const { user, rows } = await renderActivations(many(300));
    await user.type(screen.getByRole('searchbox'), 'device 1');
    expect(screen.getByText('111 found')).toBeVisible();
    expect(rows()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(rows()).toHaveLength(60);
    await user.type(screen.getByRole('searchbox'), '7');
    expect(rows()).toHaveLength(10);
  });

  test('renders only ten rows of 10,000 activations', async () => {
    const { card, rows } = await renderActivations(many(10_000));
    expect(rows()).toHaveLength(10);
    expect(readFact(card, 'Activations')).toEqual(['10,000 of 20,000']);
    expect(screen.getByRole('button', { name: 'Show more' })).toBeVisible();
  });
});
