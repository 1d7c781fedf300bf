// @vitest-environment node
import * as portal from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import type { ComponentType, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';

const { LicenseKey, PolarPortalProvider } = portal;
const ID = '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b';

/** Throws, as Next.js does while it prerenders a page, when something differs in each render. */
function forbid(name: string) {
  return () => {
    throw new Error(`${name} was read while a server renders.`);
  };
}

function setTraps() {
  const RealDate = Date;
  vi.stubGlobal(
    'Date',
    class extends RealDate {
      static override now = forbid('Date.now()');
      constructor(...values: [] | [number]) {
        if (values.length === 0) forbid('new Date()')();
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

type Component = ComponentType<{ id: string; children?: ReactNode }>;

/** Everything that can stand below the provider, and all parts below their root. */
const components = Object.entries(portal)
  .filter(isComponent)
  .filter(([name]) => !/^(PolarPortalProvider|PortalError)$/.test(name)) as [string, Component][];
const parts = Object.entries(LicenseKey)
  .filter(isComponent)
  .filter(([name]) => name !== 'Root') as [string, Component][];

const pages: [name: string, content: ReactNode][] = [
  ...components.map(([name, Shown]): [string, ReactNode] => [name, <Shown key={name} id={ID} />]),
  ...parts.map(([name, Shown]): [string, ReactNode] => [
    `LicenseKey.${name}`,
    <LicenseKey.Root key={name} id={ID}>
      <Shown id={ID} />
    </LicenseKey.Root>,
  ]),
];

test.each(pages)(
  '%s reads neither clock, chance nor locale while a server renders it',
  (_, content) => {
    setTraps();
    for (const language of [undefined, de]) {
      const html = renderToString(
        <PolarPortalProvider language={language} sessionToken={() => 'polar_cst_never'}>
          {content}
        </PolarPortalProvider>,
      );
      expect(html).toContain('aria-busy="true"');
    }
  },
);

test('the traps catch what reads the clock', () => {
  setTraps();
  expect(() => new Date()).toThrow('new Date()');
  expect(() => new Intl.DateTimeFormat('en')).toThrow('time zone');
  expect(components.map(([name]) => name)).toEqual(
    expect.arrayContaining(['LicenseKeyCard', 'LicenseKeyList']),
  );
});
