// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import * as portal from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import { createLicenseKey } from 'polar-customer-portal/mock';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

const { PolarPortalProvider } = portal;
const ID = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';

/** Throws, as Next.js does while it prerenders a page, when something differs in each render. */
function forbid(name: string) {
  return () => {
    throw new Error(`${name} was read while a server renders.`);
  };
}

/** @param mayReadClock - react-query does where there is data; a page with it is rendered for each request. */
function setTraps(mayReadClock = false) {
  const RealDate = Date;
  vi.stubGlobal(
    'Date',
    class extends RealDate {
      static override now = mayReadClock ? RealDate.now : forbid('Date.now()');
      constructor(...values: [] | [number]) {
        if (values.length === 0 && !mayReadClock) forbid('new Date()')();
        super(...(values as [number]));
      }
    },
  );
  vi.spyOn(Math, 'random').mockImplementation(forbid('Math.random()'));
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(forbid('crypto.getRandomValues()'));
  vi.spyOn(crypto, 'randomUUID').mockImplementation(forbid('crypto.randomUUID()'));
  vi.stubGlobal('navigator', {
    get language() {
      return forbid('navigator.language')();
    },
    get languages() {
      return forbid('navigator.languages')();
    },
  });
  // Formats without a locale or a time zone use the server's.
  for (const name of ['DateTimeFormat', 'NumberFormat', 'RelativeTimeFormat'] as const) {
    const Format = Intl[name] as new (locale?: string, options?: { timeZone?: string }) => object;
    vi.spyOn(Intl, name).mockImplementation(function format(
      locale?: string,
      options?: { timeZone?: string },
    ) {
      if (!locale) forbid('The locale')();
      if (name === 'DateTimeFormat' && !options?.timeZone) forbid('The time zone')();
      return new Format(locale, options) as never;
    } as never);
  }
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

const isComponent = ([name, value]: [string, unknown]) =>
  /^[A-Z]/.test(name) &&
  (typeof value === 'function' ||
    (typeof value === 'object' && value !== null && '$$typeof' in value));

type Component = ComponentType<{ id: string }>;

const client = portal.createPortalClient({
  sessionToken: 'polar_cst_never',
  customerId: 'ada',
});
const licenseKey = createLicenseKey({ id: ID });

/** A cache that holds everything already, so that a component could show it. */
function prefill() {
  const queryClient = new QueryClient();
  const { licenseKeyListOptions, licenseKeyOptions } = portal;
  queryClient.setQueryData(licenseKeyOptions(client, ID).queryKey, licenseKey);
  queryClient.setQueryData(licenseKeyListOptions(client, { limit: 10, page: 1 }).queryKey, {
    items: [licenseKey],
    unreadable: [],
    pagination: { total_count: 1, max_page: 1 },
  });
  return queryClient;
}

/** Everything that can stand below the provider. */
const components = Object.entries(portal)
  .filter(isComponent)
  .filter(([name]) => !/^(PolarPortalProvider|PortalError)$/.test(name)) as [string, Component][];

describe.each([
  ['neither clock, chance nor locale', false, () => new QueryClient()],
  ['neither chance nor locale, although the cache holds everything,', true, prefill],
])('reads %s', (_, mayReadClock, createCache) => {
  test.each(components)('%s, while a server renders it', (__, Shown) => {
    const caches = [createCache(), createCache()];
    setTraps(mayReadClock);
    for (const [index, language] of [undefined, de].entries()) {
      const html = renderToString(
        <PolarPortalProvider client={client} queryClient={caches[index]} language={language}>
          <Shown id={ID} />
        </PolarPortalProvider>,
      );
      expect(html).toContain('aria-busy="true"');
    }
  });
});

test.each(components)('%s needs no customer to be rendered so', (_, Shown) => {
  setTraps();
  const html = renderToString(
    <PolarPortalProvider sessionToken={() => 'polar_cst_never'}>
      <Shown id={ID} />
    </PolarPortalProvider>,
  );
  expect(html).toContain('aria-busy="true"');
});

test('the traps catch what reads the clock', () => {
  setTraps();
  expect(() => new Date()).toThrow('new Date()');
  expect(() => new Intl.DateTimeFormat('en')).toThrow('time zone');
  expect(components.map(([name]) => name)).toEqual(
    expect.arrayContaining(['LicenseKeyCard', 'LicenseKeyList']),
  );
});
