import { act, screen, within } from '@testing-library/react';
import { LicenseKey } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { en } from '../../english.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import {
  clickInDialog,
  createLabelled,
  deactivate,
  findRotation,
  getRow,
  readAnnouncement,
} from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const queryLine = () =>
  document.querySelector<HTMLElement>('[data-slot=portal-notice][data-state=deactivated]');

function getLine(): HTMLElement {
  const line = queryLine();
  if (!line) throw new Error('The card does not say that something was deactivated.');
  return line;
}

const findLine = () => runClockUntil(getLine);

/** A card of which the first activation, “Tablet”, was deactivated. */
async function renderDeactivated(
  labels: string[],
  overrides: Parameters<typeof renderCard>[0] = {},
  options: Parameters<typeof renderCard>[1] = {},
) {
  const activations = createLabelled('Tablet', ...labels);
  const rendered = renderCard({ activations, limit_activations: 3, ...overrides }, options);
  const card = await findCard();
  await deactivate(rendered.user, 'Tablet');
  return { ...rendered, card, line: await findLine() };
}

describe('the line after a deactivation', () => {
  test('says what was deactivated, beside a check mark, and is announced once with its offer', async () => {
    const { line, card } = await renderDeactivated(['Laptop']);
    expect(line).toHaveTextContent(en.deactivated('Tablet'));
    expect(line.querySelector('svg')).not.toBeNull();
    expect(readAnnouncement()).toBe(`${en.deactivated('Tablet')} ${en.mayReturn}`);
    expect(line.closest('[role], [aria-live], output')).toBeNull();
    const header = card.querySelector('[data-slot=license-key-activations-header]');
    expect(header).not.toHaveTextContent('Tablet');
  });

  test('goes after 15 seconds, and leaves the focus where it is', async () => {
    await renderDeactivated(['Laptop']);
    await passTime(14_000);
    getLine();
    await passTime(2_000);
    expect(queryLine()).toBeNull();
    expect(getRow('Laptop')).toHaveFocus();
    expect(readAnnouncement()).toContain(en.deactivated('Tablet'));
  });

  test('stays while it contains the focus, and 15 seconds longer', async () => {
    const { line } = await renderDeactivated(['Laptop']);
    const offer = within(line).getByRole('button', { name: en.rotate });
    act(() => offer.focus());
    await passTime(60_000);
    expect(offer).toHaveFocus();
    act(() => getRow('Laptop').focus());
    await passTime(14_000);
    getLine();
    await passTime(2_000);
    expect(queryLine()).toBeNull();
  });

  test('stays while the pointer is over it', async () => {
    const { line } = await renderDeactivated(['Laptop']);
    const matches = vi
      .spyOn(line, 'matches')
      .mockImplementation((selector) => selector === ':hover');
    await passTime(60_000);
    getLine();
    matches.mockRestore();
    await passTime(16_000);
    expect(queryLine()).toBeNull();
  });

  test('does not go while nobody can see it: the page is hidden, or it is scrolled away', async () => {
    const observed = observeIntersections();
    await renderDeactivated(['Laptop']);
    observed.tell(false);
    await passTime(60_000);
    observed.tell(true);
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await passTime(60_000);
    getLine();
    hidden.mockRestore();
    await passTime(16_000);
    expect(queryLine()).toBeNull();
  });

  test('tells of the next one after the first, for its own 15 seconds', async () => {
    const { user } = await renderDeactivated(['Laptop', 'Desktop']);
    await passTime(10_000);
    await deactivate(user, 'Laptop');
    await runClockUntil(() => expect(getLine()).toHaveTextContent(en.deactivated('Laptop')));
    await passTime(10_000);
    expect(getLine()).toHaveTextContent(en.deactivated('Laptop'));
    await passTime(6_000);
    expect(queryLine()).toBeNull();
  });

  test('is followed by nothing that suggests hidden activations, if it was the last one', async () => {
    const { card } = await renderDeactivated([], { limit_activations: null });
    expect(card).toHaveTextContent(en.noneLeft);
    await passTime(20_000);
    expect(queryLine()).toBeNull();
    expect(card).toHaveTextContent(en.noneLeft);
    expect(card).not.toHaveTextContent(en.noneToShow);
    expect(screen.getByRole('heading', { name: en.activations })).toHaveFocus();
  });
});

describe('the offer to replace the key after a deactivation', () => {
  test('replaces it after the same question, and then goes', async () => {
    const { user, line, polar, licenseKey } = await renderDeactivated(['Laptop']);
    expect(line).toHaveTextContent(en.mayReturn);
    await user.click(within(line).getByRole('button', { name: en.rotate }));
    expect(screen.getByRole('dialog')).toHaveTextContent(en.rotateText);
    // The question has the focus now, and gives it back to the button.
    await passTime(60_000);
    await clickInDialog(user, en.rotate);
    expect(await findRotation()).toHaveFocus();
    expect(polar.licenseKeys.get(licenseKey.id)?.key).not.toBe(licenseKey.key);
    expect(getLine()).toHaveTextContent(en.deactivated('Tablet'));
    expect(getLine()).not.toHaveTextContent(en.mayReturn);
    expect(within(getLine()).queryByRole('button')).not.toBeInTheDocument();
  });

  test('comes again with the next deactivation', async () => {
    const { user, line } = await renderDeactivated(['Laptop']);
    await user.click(within(line).getByRole('button', { name: en.rotate }));
    await clickInDialog(user, en.rotate);
    await findRotation();
    await deactivate(user, 'Laptop');
    await runClockUntil(() => expect(getLine()).toHaveTextContent(en.deactivated('Laptop')));
    expect(getLine()).toHaveTextContent(en.mayReturn);
  });

  test.each([
    ['the card switches replacing off', {}, { card: { actions: { rotate: false } } }],
    [
      'the provider switches replacing off',
      {},
      { provider: { actions: { licenseKeys: { rotate: false } } } },
    ],
    ['Polar would refuse it', { status: 'revoked' }, {}],
  ])('is not made if %s', async (_, overrides, options) => {
    const { line } = await renderDeactivated(['Laptop'], overrides, options);
    expect(line).toHaveTextContent(en.deactivated('Tablet'));
    expect(line).not.toHaveTextContent(en.mayReturn);
    expect(readAnnouncement()).toBe(en.deactivated('Tablet'));
    expect(within(line).queryByRole('button')).not.toBeInTheDocument();
  });

  test('is not made in a card of your own that does not replace keys', async () => {
    const licenseKey = createLicenseKey({ activations: createLabelled('Tablet') }, { now: NOW });
    const { user } = renderWithPortal(
      <LicenseKey.Root id={licenseKey.id}>
        <LicenseKey.Activations />
      </LicenseKey.Root>,
      { licenseKeys: [licenseKey] },
    );
    await screen.findByText('Tablet');
    await deactivate(user, 'Tablet');
    expect(await findLine()).not.toHaveTextContent(en.mayReturn);
  });
});

/** Replaces what tells whether an element is in view. */
function observeIntersections() {
  const callbacks = new Set<IntersectionObserverCallback>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private callback: IntersectionObserverCallback) {}
      observe() {
        callbacks.add(this.callback);
      }
      disconnect() {
        callbacks.delete(this.callback);
      }
    },
  );
  onTestFinished(() => expect(callbacks.size).toBeLessThanOrEqual(1));
  return {
    tell(isIntersecting: boolean) {
      const entry = { isIntersecting } as IntersectionObserverEntry;
      for (const callback of callbacks) callback([entry], {} as IntersectionObserver);
    },
  };
}
