import { screen, within } from '@testing-library/react';
import { LicenseKeyCard, type LicenseKeyLinks, type LinkedLicenseKey } from 'polar-customer-portal';
import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const links = { renew: '/renew', upgrade: '/upgrade', help: '/help' };
const provider = { links: { licenseKeys: links } };

const YESTERDAY = new Date(NOW - 86_400_000).toISOString();
const TOMORROW = new Date(NOW + 86_400_000).toISOString();
const THREE = createActivations(3, { now: NOW });
const ROOM = { limit_activations: 5, activations: THREE };

/** The links on the page: the text of the label or notice that each is beside, its name and its address. */
const readLinks = () =>
  screen.queryAllByRole('link').map((link) => {
    const place = link.closest('[data-slot=license-key-fact], [data-slot=portal-notice], div');
    const name =
      place?.querySelector('dt, h2, h3')?.textContent ?? place?.getAttribute('data-state');
    return [name, link.textContent, link.getAttribute('href')];
  });

const RENEWAL = ['expired', en.renew, '/renew'];
const USAGE = [en.usage, en.upgrade, '/upgrade'];
const ROOM_FOR_MORE = [en.activations, en.upgrade, '/upgrade'];

describe('the way on', () => {
  test.each([
    ['from an expired key is to renew it', { expires_at: YESTERDAY }, [RENEWAL]],
    ['from a disabled key is help', { status: 'disabled' }, [['disabled', en.help, '/help']]],
    ['from a revoked key is help', { status: 'revoked' }, [['revoked', en.help, '/help']]],
    [
      'from a key that expires soon is to renew it',
      { expires_at: TOMORROW },
      [[en.expires, en.renew, '/renew']],
    ],
    [
      'from a key without a free slot is to upgrade it',
      { limit_activations: 3, activations: THREE },
      [ROOM_FOR_MORE],
    ],
    [
      'from a key over its limit of activations is to upgrade it',
      { limit_activations: 2, activations: THREE },
      [ROOM_FOR_MORE],
    ],
    [
      'from a key that is nearly used up is to upgrade it',
      { usage: 90, limit_usage: 100 },
      [USAGE],
    ],
    ['from a key that is used up is to upgrade it', { usage: 100, limit_usage: 100 }, [USAGE]],
    [
      'from a key over its limit of usage is to upgrade it',
      { usage: 101, limit_usage: 100 },
      [USAGE],
    ],
    ['from a key with room left needs no link', { usage: 89, limit_usage: 100 }, []],
    ['from a key that takes no activations needs no link', { limit_activations: null }, []],
    [
      'from a key that is used up, full and expired is to renew it, since nothing else helps',
      {
        expires_at: YESTERDAY,
        usage: 100,
        limit_usage: 100,
        limit_activations: 3,
        activations: THREE,
      },
      [RENEWAL],
    ],
    [
      'from a key that is used up, full and revoked is help alone',
      { status: 'revoked', usage: 100, limit_usage: 100, limit_activations: 3, activations: THREE },
      [['revoked', en.help, '/help']],
    ],
  ])('%s', async (_, overrides, shown) => {
    const { onError } = renderCard({ ...ROOM, ...overrides }, { provider });
    await findCard();
    expect(readLinks()).toEqual(shown);
    expect(onError).not.toHaveBeenCalled();
  });

  test('from an expired key is help where nothing can be renewed', async () => {
    renderCard({ ...ROOM, expires_at: YESTERDAY }, { card: { links: { help: '/help' } } });
    await findCard();
    expect(readLinks()).toEqual([['expired', en.help, '/help']]);
  });

  test('from a full key stays where customers may not deactivate', async () => {
    const card = { links, actions: { deactivate: false } };
    renderCard({ limit_activations: 3, activations: THREE }, { card });
    await findCard();
    expect(readLinks()).toEqual([ROOM_FOR_MORE]);
  });

  test('from activations that could not be shown is help', async () => {
    const polar = servePolar();
    const licenseKey = createLicenseKey(ROOM, { now: NOW });
    polar.fail('licenseKeys.get', { body: { ...licenseKey, activations: [...THREE, null] } });
    renderWithPortal(<LicenseKeyCard id={licenseKey.id} links={links} />, { polar });
    await findCard();
    expect(readLinks()).toEqual([[en.activations, en.help, '/help']]);
  });

  test.each([{ expires_at: YESTERDAY }, { expires_at: TOMORROW }, { usage: 100 }])(
    'is none where the host app has none (%j)',
    async (overrides) => {
      renderCard(overrides);
      await findCard();
      expect(readLinks()).toEqual([]);
    },
  );
});

describe('the links prop', () => {
  test('of a card wins over that of the provider, link by link', async () => {
    const overrides = { ...ROOM, expires_at: TOMORROW, usage: 100, limit_usage: 100 };
    renderCard(overrides, { provider, card: { links: { renew: '/mine', upgrade: undefined } } });
    await findCard();
    expect(readLinks()).toEqual([USAGE, [en.expires, en.renew, '/mine']]);
  });

  test('shows nothing of what its functions change in the license key', async () => {
    const renew = vi.fn((licenseKey: LinkedLicenseKey) => {
      licenseKey.customer.name = 'Somebody else';
      licenseKey.status = 'revoked';
      return '/renew';
    });
    const { rerender, licenseKey } = renderCard(
      { expires_at: YESTERDAY },
      { card: { links: { renew } } },
    );
    await findCard();
    rerender(<LicenseKeyCard id={licenseKey.id} links={{ renew }} />);
    expect(readLinks()).toEqual([RENEWAL]);
    expect(screen.queryByText(/Somebody else/)).not.toBeInTheDocument();
  });

  test('gives its functions the license key without the key', async () => {
    const given: unknown[] = [];
    const renew = vi.fn((licenseKey: LinkedLicenseKey) => {
      given.push(licenseKey);
      return `/renew/${licenseKey.benefit_id}?key=${licenseKey.id}`;
    });
    const { licenseKey } = renderCard(
      { ...ROOM, expires_at: YESTERDAY },
      { card: { links: { renew } } },
    );
    await findCard();
    const href = `/renew/${licenseKey.benefit_id}?key=${licenseKey.id}`;
    expect(readLinks()).toEqual([['expired', en.renew, href]]);
    expect(given[0]).toMatchObject({
      id: licenseKey.id,
      status: 'granted',
      usage: licenseKey.usage,
    });
    for (const field of ['key', 'display_key', 'activations', 'unreadable']) {
      expect(given[0]).not.toHaveProperty(field);
    }
    expect(JSON.stringify(given)).not.toContain(licenseKey.key);
    expectTypeOf<'key' & keyof LinkedLicenseKey>().toBeNever();
    expectTypeOf<'display_key' & keyof LinkedLicenseKey>().toBeNever();
  });

  test('shows no link where its function returns none', async () => {
    const { onError } = renderCard(
      { expires_at: TOMORROW },
      { provider, card: { links: { renew: () => undefined } } },
    );
    await findCard();
    expect(readLinks()).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });

  test('opens its pages in the same tab', async () => {
    renderCard({ status: 'revoked' }, { provider });
    await findCard();
    expect(screen.getByRole('link', { name: en.help })).not.toHaveAttribute('target');
  });
});

const throwError = () => {
  throw new Error('No such plan');
};

describe('a link that would run a script, or leads nowhere', () => {
  test.each<[LicenseKeyLinks, string]>([
    [{ renew: ' java\nscript:alert(1)' }, 'renew'],
    [{ renew: () => 'data:text/html,<script>alert(1)</script>' }, 'renew'],
    [{ renew: throwError, help: undefined }, 'renew'],
  ])('is not shown, breaks nothing, and is reported once for all cards (%#)', async (bad, name) => {
    const licenseKey = createLicenseKey({ expires_at: YESTERDAY }, { now: NOW });
    const ui = (
      <>
        <LicenseKeyCard id={licenseKey.id} links={bad} messages={{ title: 'One' }} />
        <LicenseKeyCard id={licenseKey.id} links={bad} messages={{ title: 'Two' }} />
      </>
    );
    const { onError, rerender } = renderWithPortal(ui, { licenseKeys: [licenseKey], provider });
    expect(within(await findCard('One')).getByText(en.refused)).toBeVisible();
    await findCard('Two');
    rerender(<div>{ui}</div>);
    await findCard('One');
    expect(readLinks().map(([, text]) => text)).toEqual([en.help, en.help]);
    expect(onError).toHaveBeenCalledOnce();
    const [error] = onError.mock.calls[0] ?? [];
    expect(error).toMatchObject({ code: 'invalid_request' });
    expect(error?.message).toContain(`link "${name}"`);
    expect(error?.message).not.toContain(licenseKey.key);
  });

  test('is reported before a customer needs it', async () => {
    const { onError } = renderCard(ROOM, { card: { links: { help: 'javascript:help()' } } });
    await findCard();
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'invalid_request' })]]);
  });
});
