import { render, screen, within } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider, type Language } from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Devices } from '../../docs/languages/devices.tsx';
import { License } from '../../docs/languages/license.tsx';
import { nb } from '../../docs/languages/norwegian.ts';
import { ours } from '../../docs/languages/ours.ts';
import { Shop } from '../../docs/languages/shop.tsx';
import { getFailureText } from '../../src/locale/failure-text.ts';
import { findCard, readFact } from '../license-keys/card/render-card.tsx';
import { servePolar } from '../mock/serve-polar.ts';
import { NOW, startClock } from '../render-with-portal.tsx';
import { entryPoints } from './languages.ts';

beforeEach(() => startClock());

const files = import.meta.glob<string>('../../docs/languages/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pages = import.meta.glob<string>('../../docs/languages.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const [page = ''] = Object.values(pages);

describe('the page about languages', () => {
  test('shows the code that these tests run', () => {
    const snippets = [...page.matchAll(/```tsx?\n([^]*?)```/g)].map(([, code]) => code);
    expect(snippets.sort()).toEqual(Object.values(files).sort());
    expect(snippets).toHaveLength(5);
  });

  test('lists every entry point and what it exports', () => {
    const rows = [...page.matchAll(/`\/locale\/(\S+)`\s*\| `(\w+)`/g)];
    expect(rows.map(([, tag, name]) => `${tag} ${name}`).sort()).toEqual(
      [...entryPoints].map(([tag, exports]) => `${tag} ${Object.keys(exports).join()}`).sort(),
    );
  });
});

function prepare(overrides: LicenseKeyOverrides = {}) {
  const licenseKey = createLicenseKey(overrides, { now: NOW });
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const { sessionToken } = polar;
  const show = (ui: ReactElement, language?: Language) =>
    render(
      <PolarPortalProvider sessionToken={sessionToken} language={language}>
        {ui}
      </PolarPortalProvider>,
    );
  return { id: licenseKey.id, polar, sessionToken, show };
}

describe('the code of the page about languages', () => {
  test('shows a customer their own language and time zone', async () => {
    const { id, sessionToken } = prepare({ expires_at: '2026-07-14T21:00:00Z' });
    const user = { locale: 'de-AT', timeZone: 'Asia/Tokyo' };
    render(<License id={id} sessionToken={sessionToken} user={user} />);
    const card = await findCard('Lizenzschlüssel');
    expect(readFact(card, 'Läuft ab')[0]).toBe('15.07.2026');
  });

  test('replaces texts of one card', async () => {
    const { id, show } = prepare({ status: 'disabled' });
    show(<Devices id={id} />);
    const card = await findCard();
    expect(within(card).getByText('Paused')).toBeVisible();
    expect(within(card).getByText(/^Registered to /)).toBeVisible();
    expect(readFact(card, 'Devices')).not.toEqual([]);
  });

  test('replaces texts of everything below the provider', async () => {
    const { id, sessionToken } = prepare();
    render(
      <Shop sessionToken={sessionToken}>
        <LicenseKeyCard id={id} />
      </Shop>,
    );
    expect(readFact(await findCard(), 'Devices')).not.toEqual([]);
  });

  test('renames Polar where a request was refused', async () => {
    const { id, polar, sessionToken } = prepare();
    polar.fail('licenseKeys.get', 403);
    // The error is logged, as nothing handles it.
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <Shop sessionToken={sessionToken}>
        <LicenseKeyCard id={id} />
      </Shop>,
    );
    expect(await screen.findByText('Acme Shop refused this request')).toBeVisible();
    expect(log).toHaveBeenCalledOnce();
  });

  test('changes a language', async () => {
    const { id, show } = prepare();
    show(<LicenseKeyCard id={id} />, ours);
    expect(readFact(await findCard('Lizenzschlüssel'), 'Geräte')).not.toEqual([]);
  });

  test('adds a language whose untranslated texts stay English', async () => {
    const { id, show } = prepare({ validations: 3 });
    show(<LicenseKeyCard id={id} />, nb);
    const card = await findCard('Lisensnøkkel');
    expect(card).toHaveAttribute('lang', 'nb');
    expect(within(card).getByText(/^Validert 3 ganger, sist for 1 døgn siden/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reveal' })).toBeVisible();
    const { common, licenseKeys } = nb.messages;
    expect(getFailureText('server', common, licenseKeys)).toEqual([
      'Polar kan ikke svare akkurat nå',
      'Lisensen din er ikke berørt. Vent et minutt, og prøv igjen.',
    ]);
  });
});
