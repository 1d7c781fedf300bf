import { render, screen } from '@testing-library/react';
import { LicenseKey } from 'polar-customer-portal';
import { createActivation, createLicenseKey, type MockPolar } from 'polar-customer-portal/mock';
import { Component, createRef, type ElementType, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { rotate } from './changes.ts';
import { addShareSheet, removeShareSheet } from './share-sheet.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => {
  startClock();
  addShareSheet();
});
afterEach(() => removeShareSheet());

type Rendered = ReturnType<typeof renderWithPortal>;

interface Expected {
  tag: string;
  slot: string;
  /** Its `data-state`. */
  state?: string;
  /** Its required props. */
  props?: object;
  /** Renders what the part needs around it. */
  around?: (part: ReactNode) => ReactNode;
  /** The status of the license key. */
  status?: string;
  /** Brings the card into the state in which the part shows something. */
  after?: (rendered: Rendered) => Promise<void>;
}

const activation = createActivation({ label: 'Studio Mac' }, { now: NOW });

const inActivation = (part: ReactNode) => (
  <LicenseKey.Activation activation={activation}>{part}</LicenseKey.Activation>
);

/** Makes a refresh fail, so that the data on the card may be outdated. */
async function failToRefresh({ polar }: { polar: MockPolar }) {
  polar.fail('licenseKeys.get', 'garbage');
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

const LINKS = { renew: '/renew', upgrade: '/upgrade', help: '/help' };

const PARTS: Record<keyof typeof LicenseKey, Expected> = {
  Root: { tag: 'SECTION', slot: 'license-key-card', state: 'active' },
  Header: { tag: 'HEADER', slot: 'license-key-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Status: { tag: 'SPAN', slot: 'license-key-status', state: 'active' },
  Licensee: { tag: 'P', slot: 'license-key-licensee' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: failToRefresh },
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
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: failToRefresh },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: failToRefresh },
};

const ALL = { ...LicenseKey };
const names = Object.keys(ALL) as (keyof typeof LicenseKey)[];

/** Renders a part with these props inside a root and returns its element. */
async function renderPart(name: keyof typeof LicenseKey, props: object) {
  const { around = (part: ReactNode) => part, after, status = 'granted', ...rest } = PARTS[name];
  const licenseKey = createLicenseKey({ status, activations: [activation] }, { now: NOW });
  const Part = ALL[name] as ElementType;
  const given = { id: 'part', ...rest.props, ...props };
  const rendered = renderWithPortal(
    name === 'Root' ? (
      <Part {...props} id={licenseKey.id} />
    ) : (
      <LicenseKey.Root id={licenseKey.id}>{around(<Part {...given} />)}</LicenseKey.Root>
    ),
    { licenseKeys: [licenseKey], provider: { links: { licenseKeys: LINKS } } },
  );
  const root = await screen.findByRole('region');
  await runClockUntil(() => expect(root).toHaveAttribute('aria-busy', 'false'));
  await after?.(rendered);
  const found = name === 'Root' ? '[data-slot="license-key-card"]' : '#part';
  const element = await runClockUntil(() => {
    const [only, ...others] = rendered.container.querySelectorAll<HTMLElement>(found);
    if (!only) throw new Error(`Nothing is rendered for ${name}.`);
    expect(others).toEqual([]);
    return only;
  });
  return { ...rendered, licenseKey, element };
}

describe.each(names)('LicenseKey.%s', (name) => {
  const { tag, slot, state } = PARTS[name];

  test('renders one element with its slot and its state', async () => {
    const { element } = await renderPart(name, {});
    expect(element.tagName).toBe(tag);
    expect(element).toHaveAttribute('data-slot', slot);
    if (state) expect(element).toHaveAttribute('data-state', state);
  });

  test('passes ref, class and attributes to its element and keeps its own class and slot', async () => {
    const ref = createRef<HTMLElement>();
    const { element } = await renderPart(name, {
      ref,
      className: 'mine narrow',
      title: 'Nimbus',
      lang: 'en-ZA',
      dir: 'rtl',
      style: { opacity: 0.5 },
      'aria-describedby': 'help',
      'data-track': 'license',
      'data-slot': 'another',
    });
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('mine', 'narrow');
    expect(element.classList.contains('polar-portal')).toBe(name === 'Root');
    for (const [attribute, value] of Object.entries({
      title: 'Nimbus',
      lang: 'en-ZA',
      dir: 'rtl',
      'aria-describedby': 'help',
      'data-track': 'license',
      'data-slot': slot,
    })) {
      expect(element).toHaveAttribute(attribute, value);
    }
    expect(element).toHaveStyle({ opacity: '0.5' });
  });

  test('shows custom children in place of its own', async () => {
    const { element } = await renderPart(name, { children: <em>Custom</em> });
    expect(element).toHaveTextContent('Custom');
    expect(
      element.querySelectorAll('[data-slot]:not(output, [data-slot=portal-content])'),
    ).toHaveLength(0);
  });

  test('does not contain the key while it is masked', async () => {
    const { element, licenseKey, polar } = await renderPart(name, {});
    const current = polar.licenseKeys.get(licenseKey.id)?.key;
    for (const key of [licenseKey.key, current]) expect(element.outerHTML).not.toContain(key);
  });
});

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

describe('a part that is a button', () => {
  const buttons = names.filter((name) => PARTS[name].tag === 'BUTTON');

  test.each(buttons)(
    'LicenseKey.%s submits no form and does nothing if onClick prevents the default',
    async (name) => {
      const onClick = vi.fn((event: Event) => event.preventDefault());
      const { element, user, polar } = await renderPart(name, { onClick });
      expect(element).toHaveAttribute('type', 'button');
      const before = getKeyRequests(polar).length;
      const { outerHTML } = element;
      await user.click(element);
      await passTime(1_000);
      expect(onClick).toHaveBeenCalledOnce();
      expect(element.outerHTML).toBe(outerHTML);
      expect(getKeyRequests(polar)).toHaveLength(before);
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    },
  );
});

describe('a misplaced part', () => {
  test.each(names.filter((name) => name !== 'Root'))(
    'LicenseKey.%s throws an error that names the LicenseKey.Root it needs',
    (name) => {
      const Part = ALL[name] as ElementType;
      vi.spyOn(console, 'error').mockImplementation(() => {});
      expect(() => render(<Part {...PARTS[name].props} />)).toThrow(
        `<LicenseKey.${name}> has nothing to show, because it is not inside a <LicenseKey.Root>.`,
      );
    },
  );

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
});

/** Shows the message of an error below it. */
class Boundary extends Component<{ children: ReactNode }, { message: string }> {
  override state = { message: '' };
  static getDerivedStateFromError({ message }: Error) {
    return { message };
  }
  override render() {
    return this.state.message || this.props.children;
  }
}
