import { screen, waitFor } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { Refresh } from '../../refresh.tsx';
import { countRenders } from '../../watch-commits.ts';
import { clickInDialog, createLabelled, getDeactivate, getRotate } from './changes.ts';
import { findCard } from './render-card.tsx';

beforeEach(() => startClock());

const NOTHING = { again: [], first: [] };

/** A card with five activations that has loaded, also its name. */
async function openCard(overrides: LicenseKeyOverrides = {}) {
  const activations = createLabelled('First', 'Second', 'Third', 'Fourth', 'Fifth');
  const fields = { activations, usage: 3, limit_usage: 10, ...overrides };
  const licenseKey = createLicenseKey(fields, { now: NOW });
  const page = (
    <>
      <Refresh />
      <LicenseKeyCard id={licenseKey.id} />
    </>
  );
  const rendered = renderWithPortal(page, { licenseKeys: [licenseKey] });
  await findCard();
  await passTime(1_000);
  /** Reads everything again. */
  const read = async () => {
    await rendered.user.click(screen.getByRole('button', { name: 'Refresh' }));
    await passTime(100);
  };
  return { ...rendered, read };
}

/** What provides others with something, and shows nothing of it. */
const PROVIDERS = ['CardContent', 'Panel', 'Root'];

/**
 * The parts that were rendered, each once, by their names without "LicenseKey.". How often depends on how React and
 * react-query bundle what happens at about the same time.
 */
const parts = (names: readonly string[]) =>
  [...new Set(names)]
    .filter((name) => !PROVIDERS.includes(name))
    .map((name) => name.replace('LicenseKey.', ''))
    .toSorted();

const getButton = (name: string) => screen.getByRole('button', { name });

describe('while nothing changes', () => {
  test('50 cards render nothing for a minute, with one timer for all of them', async () => {
    const licenseKeys = Array.from({ length: 50 }, () => createLicenseKey({}, { now: NOW }));
    const setInterval = vi.spyOn(globalThis, 'setInterval');
    const clearInterval = vi.spyOn(globalThis, 'clearInterval');
    renderWithPortal(
      <>
        {licenseKeys.map(({ id }) => (
          <LicenseKeyCard key={id} id={id} />
        ))}
      </>,
      { licenseKeys },
    );
    await waitFor(() => {
      expect(document.querySelectorAll('section[data-state=active]')).toHaveLength(50);
    });
    await passTime(1_000);
    expect(await countRenders(() => passTime(60_000))).toEqual(NOTHING);
    const stopped = new Set(clearInterval.mock.calls.map(([timer]) => timer));
    const timers = setInterval.mock.results.filter(({ value }) => !stopped.has(value));
    expect(timers).toHaveLength(1);
  });

  test('a card renders nothing when it is read again with the same data', async () => {
    const { polar, read } = await openCard();
    const before = polar.requests.length;
    expect(await countRenders(read)).toEqual(NOTHING);
    expect(polar.requests.length).toBeGreaterThan(before);
  });

  test('a card that could not be read again renders the button for it, and no other part', async () => {
    const { polar, user, read } = await openCard();
    polar.fail('licenseKeys.get', 'html');
    await read();
    const retry = await runClockUntil(() => screen.getByRole('button', { name: 'Try again' }));
    polar.latency = 10_000;
    const { again, first } = await countRenders(() => user.click(retry));
    expect(retry).toHaveTextContent('Trying again…');
    expect([parts(again), first]).toEqual([['Icon', 'Panel.Retry'], []]);
  });
});

describe('when time passes', () => {
  test('a card renders the times that read differently, and nothing else', async () => {
    const last_validated_at = new Date(NOW - 5 * 60_000).toISOString();
    await openCard({ last_validated_at });
    expect(await countRenders(() => passTime(60_000))).toEqual({
      again: ['LicenseKey.Footer'],
      first: [],
    });
  });
});

describe('when the customer acts', () => {
  test('a card renders the key and its button when it is revealed, then the seconds', async () => {
    const { user } = await openCard();
    const { again, first } = await countRenders(() => user.click(getButton('Reveal')));
    expect([parts(again), first]).toEqual([
      ['Countdown', 'Icon', 'Reveal', 'SteadyText', 'Value'],
      [],
    ]);
    expect(await countRenders(() => passTime(1_000))).toEqual({
      again: ['LicenseKey.Countdown'],
      first: [],
    });
  });

  test('a card renders the button that copies, and again after three seconds', async () => {
    const { user } = await openCard();
    const copy = await countRenders(() => user.click(getButton('Copy')));
    const rest = await countRenders(() => passTime(4_000));
    const shown = [...copy.again, ...rest.again];
    expect(parts(shown)).toEqual(['Copy', 'CopyFailure', 'Icon', 'SteadyText']);
    expect(rest.first).toEqual([]);
  });

  test('a card renders the list and the count of its activations when one is deactivated', async () => {
    const { user } = await openCard();
    expect(await countRenders(() => user.click(getDeactivate('Fifth')))).toEqual({
      again: ['CardContent'],
      first: ['Confirmation', 'Dialog'],
    });
    const { again, first } = await countRenders(async () => {
      await clickInDialog(user, 'Deactivate');
      await runClockUntil(() => screen.getByText('“Fifth” was deactivated.', { exact: false }));
      await passTime(1_000);
    });
    // Among them none of the other rows, and neither the key nor what else there is to know of it.
    expect(parts(again)).toEqual([
      'ActivationUsage',
      'Activations',
      'ActivationsHeader',
      'Deactivated',
      'Fact',
      'Meter',
    ]);
    expect(parts(first)).toEqual(['Icon', 'Rotate']);
  });

  test('a card renders the button and the notice of a rotation, and what shows the new key', async () => {
    const { user } = await openCard();
    expect(await countRenders(() => user.click(getRotate()))).toEqual({
      again: ['CardContent'],
      first: ['Confirmation', 'Dialog'],
    });
    const { again } = await countRenders(async () => {
      await clickInDialog(user, 'Replace key');
      await runClockUntil(() => getButton('Copy new key'));
    });
    // Among them no row, and neither the title nor a button of the key.
    expect(parts(again)).toEqual([
      'ActivationUsage',
      'Activations',
      'ActivationsHeader',
      'Deactivated',
      'Expiry',
      'Fact',
      'Footer',
      'Icon',
      'Licensee',
      'Meter',
      'Notice',
      'Rotate',
      'Rotation',
      'Status',
      'Upgrade',
      'Usage',
      'Value',
    ]);
  });
});
