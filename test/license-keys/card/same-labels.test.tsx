import { screen, within } from '@testing-library/react';
import { createActivation } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { runClockUntil, startClock } from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { clickInDialog, getDialog, listLabels, readAnnouncement } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const create = (time: string, id: string) =>
  createActivation({
    label: 'Studio Mac',
    created_at: `2026-05-04T${time}Z`,
    id: `00000000-0000-4000-8000-00000000${id}`,
    meta: { os: 'macOS', cores: 8 },
  });

/** Spaces of any width as one plain space: times have a narrow one. */
const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, ' ');

const readRows = () => screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent));

const listButtons = (name: RegExp) =>
  screen.getAllByRole('button', { name }).map((button) => plain(button.getAttribute('aria-label')));

describe('activations with the same label on the same day', () => {
  test('have rows and buttons that differ by the time, then by the end of the id', async () => {
    renderCard({
      activations: [
        create('15:12:00', 'aaaa'),
        create('09:30:20', 'bbbb'),
        create('09:30:10', 'cccc'),
      ],
    });
    await findCard();
    expect(readRows()).toEqual([
      expect.stringContaining('Activated May 4, 2026, 3:12 PM · macOS'),
      expect.stringContaining('Activated May 4, 2026, 9:30 AM · macOS · …bbbb'),
      expect.stringContaining('Activated May 4, 2026, 9:30 AM · macOS · …cccc'),
    ]);
    const names = [
      'Studio Mac (May 4, 2026, 3:12 PM)',
      'Studio Mac (May 4, 2026, 9:30 AM, …bbbb)',
      'Studio Mac (May 4, 2026, 9:30 AM, …cccc)',
    ];
    expect(listButtons(/^Deactivate/)).toEqual(names.map((name) => `Deactivate ${name}`));
    const details = document.querySelectorAll('summary');
    expect([...details].map((each) => plain(each.getAttribute('aria-label')))).toEqual(
      names.map((name) => `Details ${name}`),
    );
  });

  test('are named apart in the question and in what is announced', async () => {
    const { user, polar } = renderCard({
      activations: [create('15:12:00', 'aaaa'), create('09:30:00', 'bbbb')],
    });
    await findCard();
    const name = 'Studio Mac (May 4, 2026, 3:12 PM)';
    const isPlain = (expected: string) => (text: string) => plain(text) === expected;
    const button = isPlain(`Deactivate ${name}`);
    polar.fail('licenseKeys.deactivate', 403);
    await user.click(screen.getByRole('button', { name: button }));
    expect(plain(within(getDialog()).getByRole('heading').textContent)).toBe(
      en.deactivateTitle(name),
    );
    await clickInDialog(user, en.deactivate);
    const refused = en.notDeactivated(name, en.failures.forbidden[0]);
    await runClockUntil(() => expect(plain(readAnnouncement())).toBe(refused));
    expect(readRows()[0]).toContain(refused);
    polar.clearFailures();
    await user.click(screen.getByRole('button', { name: button }));
    await clickInDialog(user, en.deactivate);
    await runClockUntil(() => expect(plain(readAnnouncement())).toContain(en.deactivated(name)));
    // The one that is left needs nothing to tell it apart.
    expect(readRows()).toEqual([expect.stringContaining('Activated May 4, 2026 · macOS')]);
  });
});

test('several activations without a label look and are named apart, also from one that is called so', async () => {
  const at = '2026-05-04T09:30:00Z';
  const ids = ['aaaa', 'bbbb', 'cccc'].map((end) => `00000000-0000-4000-8000-00000000${end}`);
  renderCard({
    activations: ['', ' ', en.unnamed].map((label, index) =>
      createActivation({ label, created_at: at, id: ids[index] ?? '', meta: {} }),
    ),
  });
  await findCard();
  expect(new Set(readRows()).size).toBe(3);
  expect(readRows()[0]).toContain('UnnamedActivated May 4, 2026, 9:30 AM · …aaaa');
  expect(listButtons(/^Deactivate/)).toEqual(
    ['aaaa', 'bbbb', 'cccc'].map((end) => `Deactivate Unnamed (May 4, 2026, 9:30 AM, …${end})`),
  );
});

test('an activation whose label has invisible characters alone is unnamed, with nothing more to show', async () => {
  renderCard({ activations: [createActivation({ label: '\u200b', meta: {} })] });
  await findCard();
  expect(listLabels()).toEqual([en.unnamed]);
  expect(screen.queryByText(en.details)).not.toBeInTheDocument();
});
