import { render, screen } from '@testing-library/react';
import { Customer } from 'polar-customer-portal';
import {
  createCustomer,
  createMember,
  createOrganization,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { createRef, type ElementType, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { en, form, JANE } from './render-card.tsx';

beforeEach(() => startClock());

type Rendered = ReturnType<typeof renderWithPortal>;

interface Expected {
  tag: string;
  slot: string;
  /** Its `data-state`. */
  state?: string;
  /** Renders what the part needs beside it. */
  beside?: ReactNode;
  /** Whether a plain member is looking. */
  isMember?: boolean;
  /** Brings the card into the state in which the part shows something. */
  after?: (rendered: Rendered) => Promise<void>;
}

const click =
  (...names: string[]) =>
  async ({ user }: Rendered) => {
    for (const name of names) await user.click(await screen.findByRole('button', { name }));
  };

async function save({ user }: Rendered) {
  await user.click(await screen.findByRole('button', { name: en.edit }));
  await user.type(await screen.findByLabelText(form.name), ' Inc');
  await user.click(screen.getByRole('button', { name: form.save }));
}

/** Makes a refresh fail, so that the data on the card may be outdated. */
async function failToRefresh({ polar }: { polar: MockPolar }) {
  polar.fail('customers.get', 'garbage');
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

const PARTS: Record<keyof typeof Customer, Expected> = {
  Root: { tag: 'SECTION', slot: 'customer-card', state: 'loaded' },
  Header: { tag: 'HEADER', slot: 'customer-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Subtitle: { tag: 'P', slot: 'customer-subtitle' },
  Edit: { tag: 'BUTTON', slot: 'customer-edit' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: failToRefresh },
  Notice: {
    tag: 'DIV',
    slot: 'portal-notice',
    state: 'saved',
    beside: (
      <>
        <Customer.Edit />
        <Customer.Form />
      </>
    ),
    after: save,
  },
  Details: { tag: 'DL', slot: 'customer-details' },
  User: { tag: 'DIV', slot: 'customer-user', isMember: true },
  Name: { tag: 'DIV', slot: 'customer-name' },
  Email: { tag: 'DIV', slot: 'customer-email' },
  ChangeEmail: { tag: 'BUTTON', slot: 'customer-change-email' },
  Address: { tag: 'DIV', slot: 'customer-address' },
  TaxId: { tag: 'DIV', slot: 'customer-tax-id' },
  ReadOnly: { tag: 'P', slot: 'customer-read-only', isMember: true },
  Form: { tag: 'DIV', slot: 'customer-form', beside: <Customer.Edit />, after: click(en.edit) },
  EmailForm: {
    tag: 'DIV',
    slot: 'customer-email-form',
    beside: <Customer.ChangeEmail />,
    after: click(en.emailTitle),
  },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: failToRefresh },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: failToRefresh },
};

const ALL = { ...Customer };
const names = Object.keys(ALL) as (keyof typeof Customer)[];

/** Renders a part with these props inside a root and returns its element. */
async function renderPart(name: keyof typeof Customer, props: object) {
  const { beside, after, isMember } = PARTS[name];
  const customer = createCustomer({ ...JANE, ...(isMember && { type: 'team' as const }) });
  const allowed = { customer_portal_settings: { customer: { allow_email_change: true } } };
  const polar = servePolar({ customers: [customer], organizations: [createOrganization(allowed)] });
  const member = isMember ? createMember({ role: 'member' }) : undefined;
  const Part = ALL[name] as ElementType;
  const rendered = renderWithPortal(
    name === 'Root' ? (
      <Part {...props} />
    ) : (
      <Customer.Root>
        {beside}
        <Part id="part" {...props} />
      </Customer.Root>
    ),
    {
      polar,
      provider: {
        sessionToken: polar.createSession({ customer, member }).token,
        organization: 'nimbus',
        links: { customer: { help: '/help' } },
      },
    },
  );
  const root = await screen.findByRole('region');
  await runClockUntil(() => expect(root).toHaveAttribute('aria-busy', 'false'));
  await after?.(rendered);
  const found = name === 'Root' ? '[data-slot="customer-card"]' : '#part';
  const element = await runClockUntil(() => {
    const [only, ...others] = rendered.container.querySelectorAll<HTMLElement>(found);
    if (!only) throw new Error(`Nothing is rendered for ${name}.`);
    expect(others).toEqual([]);
    return only;
  });
  return { ...rendered, element };
}

describe.each(names)('Customer.%s', (name) => {
  const { tag, slot, state } = PARTS[name];

  test('renders one element with its slot and its state, and passes ref, class and attributes to it', async () => {
    const ref = createRef<HTMLElement>();
    const { element } = await renderPart(name, {
      ref,
      className: 'mine narrow',
      title: 'Nimbus',
      'data-plan': 'pro',
    });
    expect(element.tagName).toBe(tag);
    expect(element).toHaveAttribute('data-slot', slot);
    if (state) expect(element).toHaveAttribute('data-state', state);
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('mine', 'narrow');
    expect(element).toHaveAttribute('title', 'Nimbus');
    expect(element).toHaveAttribute('data-plan', 'pro');
  });
});

test('a part outside of a root says which one it needs', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Customer.Name />)).toThrow(/<Customer\.Name>.*<Customer\.Root>/);
});
