import { screen } from '@testing-library/react';
import { LicenseKey } from 'polar-customer-portal';
import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { NOW, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { Boundary, failToRefresh, testParts, type ExpectedPart } from '../../test-parts.tsx';
import { rotate } from './changes.ts';
import { addShareSheet, removeShareSheet } from './share-sheet.ts';

beforeEach(() => {
  startClock();
  addShareSheet();
});
afterEach(() => removeShareSheet());

interface Expected extends ExpectedPart {
  /** The status of the license key. */
  status?: string;
}

const activation = createActivation({ label: 'Studio Mac' }, { now: NOW });

const inActivation = (part: ReactNode) => (
  <LicenseKey.Activation activation={activation}>{part}</LicenseKey.Activation>
);

const refreshFailed = failToRefresh('licenseKeys.get');

const LINKS = { renew: '/renew', upgrade: '/upgrade', help: '/help' };

const PARTS: Record<keyof typeof LicenseKey, Expected> = {
  Root: { tag: 'SECTION', slot: 'license-key-card', state: 'active' },
  Header: { tag: 'HEADER', slot: 'license-key-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Status: { tag: 'SPAN', slot: 'license-key-status', state: 'active' },
  Licensee: { tag: 'P', slot: 'license-key-licensee' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: refreshFailed },
  Notice: { tag: 'DIV', slot: 'portal-notice', state: 'revoked', status: 'revoked' },
  Rotation: {
    tag: 'DIV',
    slot: 'portal-notice',
    state: 'rotated',
    around: (part) => (
      <>
        <LicenseKey.Rotate />
        {part}
      </>
    ),
    after: ({ user }) => rotate(user),
  },
  Renew: { tag: 'A', slot: 'portal-link', state: 'renew' },
  Upgrade: { tag: 'A', slot: 'portal-link', state: 'upgrade' },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Secret: { tag: 'DIV', slot: 'license-key-secret' },
  Value: { tag: 'CODE', slot: 'license-key-value' },
  Reveal: { tag: 'BUTTON', slot: 'license-key-reveal' },
  Copy: { tag: 'BUTTON', slot: 'license-key-copy' },
  CopyAs: {
    tag: 'BUTTON',
    slot: 'license-key-copy-as',
    props: { format: { label: 'Copy for .env', template: 'LICENSE_KEY={key}' } },
  },
  Share: { tag: 'BUTTON', slot: 'license-key-share' },
  Countdown: {
    tag: 'P',
    slot: 'license-key-countdown',
    around: (part) => (
      <>
        <LicenseKey.Reveal />
        {part}
      </>
    ),
    after: ({ user }) => user.click(screen.getByRole('button', { name: en.reveal })),
  },
  Allowances: { tag: 'DL', slot: 'license-key-allowances' },
  ActivationUsage: { tag: 'DIV', slot: 'license-key-fact', state: 'available' },
  Usage: { tag: 'DIV', slot: 'license-key-fact', state: 'available' },
  Expiry: { tag: 'DIV', slot: 'license-key-fact' },
  Activations: { tag: 'DIV', slot: 'license-key-activations' },
  Activation: { tag: 'LI', slot: 'license-key-activation', props: { activation } },
  Deactivate: { tag: 'BUTTON', slot: 'license-key-deactivate', around: inActivation },
  Footer: { tag: 'FOOTER', slot: 'license-key-footer' },
  Rotate: { tag: 'BUTTON', slot: 'license-key-rotate' },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: refreshFailed },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: refreshFailed },
};

const renderPart = testParts({
  resource: 'LicenseKey',
  parts: LicenseKey,
  expected: PARTS,
  renderRoot(show, { status = 'granted' }) {
    const licenseKey = createLicenseKey({ status, activations: [activation] }, { now: NOW });
    const rendered = renderWithPortal(show({ id: licenseKey.id }), {
      licenseKeys: [licenseKey],
      provider: { links: { licenseKeys: LINKS } },
    });
    return { ...rendered, licenseKey };
  },
});

test.each(Object.keys(PARTS) as (keyof typeof PARTS)[])(
  'LicenseKey.%s does not contain the key while it is masked',
  async (name) => {
    const { element, licenseKey, polar } = await renderPart(name);
    const current = polar.licenseKeys.get(licenseKey.id)?.key;
    for (const key of [licenseKey.key, current]) expect(element.outerHTML).not.toContain(key);
  },
);

describe('a children function', () => {
  test.each([
    ['Status', /Active/, 'active'],
    ['Licensee', /Licensed to Noor Haddad/, 'Noor Haddad'],
    ['Usage', /12 of 100/, { state: 'available', used: 12, limit: 100 }],
    ['ActivationUsage', /1 of 3/, { state: 'available', used: 1, limit: 3 }],
    ['Expiry', /Jul 15, 2026/, expect.stringMatching(/^2026-07-15T12:00:00/)],
  ] as const)(
    'of LicenseKey.%s receives the formatted content and the value',
    async (name, shown, value) => {
      const children = vi.fn((content: ReactNode) => <i>{content}</i>);
      const { element } = await renderPart(name, { children });
      expect(element.firstElementChild?.tagName).toBe('I');
      expect(element).toHaveTextContent(shown);
      expect(children).toHaveBeenLastCalledWith(expect.anything(), value);
    },
  );
});

test('LicenseKey.Deactivate throws an error that names the LicenseKey.Activation it needs', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
  const licenseKey = createLicenseKey();
  renderWithPortal(
    <Boundary>
      <LicenseKey.Root id={licenseKey.id}>
        <LicenseKey.Deactivate />
      </LicenseKey.Root>
    </Boundary>,
    { licenseKeys: [licenseKey] },
  );
  const message = await screen.findByText(/has nothing to show/);
  expect(message).toHaveTextContent(
    '<LicenseKey.Deactivate> has nothing to show, because it is not inside a <LicenseKey.Activation>.',
  );
  expect(consoleError).toHaveBeenCalled();
});
