import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import {
  chooseLanguage,
  LicenseKeyCard,
  LicenseKeyList,
  PolarPortalProvider,
} from 'polar-customer-portal';
import { ar } from 'polar-customer-portal/locale/ar';
import { de } from 'polar-customer-portal/locale/de';
import { fr } from 'polar-customer-portal/locale/fr';
import { createLicenseKey } from 'polar-customer-portal/mock';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { NOW, startClock, type ProviderOverrides } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

const licenseKey = createLicenseKey({ expires_at: '2026-07-14T21:00:00Z' }, { now: NOW });

function preparePage(
  provider: ProviderOverrides,
  content: ReactElement = <LicenseKeyCard id={licenseKey.id} />,
) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const queryClient = new QueryClient();
  return (
    <PolarPortalProvider sessionToken={polar.sessionToken} queryClient={queryClient} {...provider}>
      {content}
    </PolarPortalProvider>
  );
}

/** Renders without `navigator`, as on a server. */
function renderOnServer(page: ReactElement) {
  vi.stubGlobal('navigator', undefined);
  try {
    return renderToString(page);
  } finally {
    vi.unstubAllGlobals();
  }
}

describe('a page rendered on a server', () => {
  test.each([
    ['card', ar.messages.licenseKeys.loading, undefined],
    ['list', ar.messages.licenseKeys.list.loading, <LicenseKeyList key="list" />],
  ])(
    'shows a loading %s in the language that was passed to the provider',
    (_, loading, content) => {
      const html = renderOnServer(preparePage({ language: ar }, content));
      expect(html).toMatch(/^<section [^>]*lang="ar" dir="rtl"/);
      expect(html.replaceAll(/<[^>]*>/g, '')).toBe(loading);
    },
  );

  test('has neither lang nor dir without a language, because the browser’s may differ', () => {
    expect(renderOnServer(preparePage({}))).not.toMatch(/ (lang|dir)="/);
  });

  test('hydrates without a mismatch in a browser with another language and time zone', async () => {
    const provider = { language: chooseLanguage([de, fr], 'de-AT'), timeZone: 'Asia/Tokyo' };
    const container = document.createElement('div');
    container.innerHTML = renderOnServer(preparePage(provider));
    document.body.append(container);
    expect(screen.getByText('Lizenzschlüssel wird geladen…')).toBeInTheDocument();
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
    const onRecoverableError = vi.fn();
    render(preparePage(provider), { container, hydrate: true, onRecoverableError });
    expect(await screen.findByText('15.07.2026')).toBeVisible();
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'de-AT');
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});
