import { render, screen, within } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider, type Language } from 'polar-customer-portal';
import { createLicenseKey, type LicenseKeyOverrides } from 'polar-customer-portal/mock';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Devices } from '../../docs/languages/devices.tsx';
import { License } from '../../docs/languages/license.tsx';
import { nb } from '../../docs/languages/norwegian.ts';
import { ours } from '../../docs/languages/ours.ts';
import { findCard, readFact } from '../license-keys/card/render-card.tsx';
import { servePolar } from '../mock/serve-polar.ts';
import { NOW, startClock } from '../render-with-portal.tsx';
import { doors } from './languages.ts';

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

describe('the page on languages', () => {
  test('shows code that is run here', () => {
    const snippets = [...page.matchAll(/```tsx?\n([^]*?)```/g)].map(([, code]) => code);
    expect(snippets.sort()).toEqual(Object.values(files).sort());
    expect(snippets).toHaveLength(4);
  });

  test('names every door and what it exports', () => {
    const rows = [...page.matchAll(/`\/locale\/(\S+)`\s*\| `(\w+)`/g)];
    expect(rows.map(([, door, name]) => `${door} ${name}`).sort()).toEqual(
      [...doors].map(([door, names]) => `${door} ${Object.keys(names).join()}`).sort(),
    );
  });
});

function prepare(overrides: LicenseKeyOverrides = {}) {
  const licenseKey = createLicenseKey(overrides, { now: NOW });
  const { sessionToken } = servePolar({ licenseKeys: [licenseKey] });
  const show = (ui: ReactElement, language: Language) =>
    render(
      <PolarPortalProvider sessionToken={sessionToken} language={language}>
        {ui}
      </PolarPortalProvider>,
    );
  return { id: licenseKey.id, sessionToken, show };
}

describe('its code', () => {
  test('shows a customer their own language and time zone', async () => {
    const { id, sessionToken } = prepare({ expires_at: '2026-07-14T21:00:00Z' });
    const user = { locale: 'de-AT', timeZone: 'Asia/Tokyo' };
    render(<License id={id} sessionToken={sessionToken} user={user} />);
    const card = await findCard('Lizenzschlüssel');
    expect(readFact(card, 'Läuft ab')[0]).toBe('15.07.2026');
  });

  test('puts the vendor’s words over those of a language', async () => {
    const { id, show } = prepare({ status: 'disabled', activations_hidden: true });
    show(<Devices id={id} />, ours);
    const card = await findCard('Lizenzschlüssel');
    expect(within(card).getByText('Pausiert')).toBeVisible();
    expect(readFact(card, 'Geräte')[0]).toMatch(/^Höchstens \d+$/);
  });

  test('changes a language', async () => {
    const { id, show } = prepare();
    show(<LicenseKeyCard id={id} />, ours);
    expect(readFact(await findCard('Lizenzschlüssel'), 'Geräte')).not.toEqual([]);
  });

  test('adds one, whose untranslated words stay English', async () => {
    const { id, show } = prepare({ validations: 3 });
    show(<LicenseKeyCard id={id} />, nb);
    const card = await findCard('Lisensnøkkel');
    expect(card).toHaveAttribute('lang', 'nb');
    expect(within(card).getByText(/^Validert 3 ganger, sist for 24 timer siden/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reveal' })).toBeVisible();
  });
});
