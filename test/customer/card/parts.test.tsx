import { screen } from '@testing-library/react';
import { Customer } from 'polar-customer-portal';
import { createCustomer, createMember, createOrganization } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { beforeEach } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { failToRefresh, testParts, type ExpectedPart } from '../../test-parts.tsx';
import { en, form, JANE } from './render-card.tsx';

beforeEach(() => startClock());

type Rendered = ReturnType<typeof renderWithPortal>;

interface Expected extends ExpectedPart {
  /** Whether a plain member is looking. */
  isMember?: boolean;
}

const beside = (other: ReactNode) => (part: ReactNode) => (
  <>
    {other}
    {part}
  </>
);

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

const refreshFailed = failToRefresh('customers.get');

const PARTS: Record<keyof typeof Customer, Expected> = {
  Root: { tag: 'SECTION', slot: 'customer-card', state: 'loaded' },
  Header: { tag: 'HEADER', slot: 'customer-header' },
  Title: { tag: 'H2', slot: 'portal-title' },
  Subtitle: { tag: 'P', slot: 'customer-subtitle' },
  Edit: { tag: 'BUTTON', slot: 'customer-edit' },
  Outdated: { tag: 'DIV', slot: 'portal-notice', state: 'outdated', after: refreshFailed },
  Notice: {
    tag: 'DIV',
    slot: 'portal-notice',
    state: 'saved',
    around: beside(
      <>
        <Customer.Edit />
        <Customer.Form />
      </>,
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
  Form: {
    tag: 'DIV',
    slot: 'customer-form',
    around: beside(<Customer.Edit />),
    after: click(en.edit),
  },
  EmailForm: {
    tag: 'DIV',
    slot: 'customer-email-form',
    around: beside(<Customer.ChangeEmail />),
    after: click(en.emailTitle),
  },
  Help: { tag: 'A', slot: 'portal-link', state: 'help' },
  Skeleton: { tag: 'DIV', slot: 'portal-skeleton' },
  Failure: { tag: 'DIV', slot: 'portal-failure', state: 'invalid_response', after: refreshFailed },
  Retry: { tag: 'BUTTON', slot: 'portal-retry', after: refreshFailed },
};

testParts({
  resource: 'Customer',
  parts: Customer,
  expected: PARTS,
  renderRoot(show, { isMember }) {
    const customer = createCustomer({ ...JANE, ...(isMember && { type: 'team' as const }) });
    const allowed = { customer_portal_settings: { customer: { allow_email_change: true } } };
    const polar = servePolar({
      customers: [customer],
      organizations: [createOrganization(allowed)],
    });
    const member = isMember ? createMember({ role: 'member' }) : undefined;
    return renderWithPortal(show(), {
      polar,
      provider: {
        sessionToken: polar.createSession({ customer, member }).token,
        organization: 'nimbus',
        links: { customer: { help: '/help' } },
      },
    });
  },
});
