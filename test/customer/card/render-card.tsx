import { screen, waitFor, within } from '@testing-library/react';
import { CustomerCard, type CustomerCardProps } from 'polar-customer-portal';
import {
  createCustomer,
  createMember,
  createOrganization,
  type MockCustomer,
  type MockMember,
  type MockPolar,
} from 'polar-customer-portal/mock';
import type { ReactElement, ReactNode } from 'react';
import { customerEnglish } from '../../../src/customer/english.ts';
import { addressEnglish } from '../../../src/locale/address-english.ts';
import { commonEnglish } from '../../../src/locale/english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal, type ProviderOverrides } from '../../render-with-portal.tsx';

/** All English texts that the card shows. */
export const en = { ...commonEnglish, ...customerEnglish };

/** The labels and buttons of the form. */
export const form = addressEnglish;

/** Somebody with a name, an address and a tax id. */
export const JANE: Partial<MockCustomer> = {
  email: 'jane@example.com',
  name: 'Jane Doe',
  billing_name: 'Jane Doe Design Ltd',
  billing_address: {
    line1: 'Torstraße 1',
    line2: null,
    postal_code: '10115',
    city: 'Berlin',
    state: null,
    country: 'DE',
  },
  tax_id: ['DE123456789', 'eu_vat'],
};

interface Options {
  /** Fields in which the customer differs from Jane. */
  customer?: Partial<MockCustomer>;
  /** The member of the team who is looking. */
  member?: Partial<MockMember>;
  /** Whether customers may ask for another e-mail address. @default true */
  allowsEmailChange?: boolean;
  card?: Partial<CustomerCardProps>;
  provider?: ProviderOverrides | ((polar: MockPolar, customer: MockCustomer) => ProviderOverrides);
  /** Renders something around the card. */
  around?: (card: ReactNode) => ReactElement;
}

/** Renders the card of a customer, and waits until nothing is asked for any more. */
export function renderCard({
  customer: overrides,
  member,
  allowsEmailChange = true,
  card,
  provider,
  around = (children) => <>{children}</>,
}: Options = {}) {
  const customer = createCustomer({ ...JANE, ...overrides });
  const polar = servePolar({
    customers: [customer],
    organizations: [
      createOrganization({
        customer_portal_settings: { customer: { allow_email_change: allowsEmailChange } },
      }),
    ],
    rateLimits: false,
  });
  const session = polar.createSession({
    customer,
    member: member && createMember({ name: 'Mel Member', email: 'mel@example.com', ...member }),
  });
  const props = typeof provider === 'function' ? provider(polar, customer) : provider;
  const bodies: unknown[] = [];
  const record: typeof fetch = (input, init) => {
    if (typeof init?.body === 'string') bodies.push(JSON.parse(init.body));
    return fetch(input, init);
  };
  const rendered = renderWithPortal(around(<CustomerCard {...card} />), {
    polar,
    provider: { sessionToken: session.token, organization: 'nimbus', fetch: record, ...props },
  });
  const getStored = () => polar.customers.get(customer.id);
  /** The operations that were asked for, without the reads that every card begins with. */
  const listChanges = () =>
    polar.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation);
  /** What was sent with each change. */
  const getSent = () => bodies;
  return { customer, session, getStored, listChanges, getSent, ...rendered };
}

export type Rendered = ReturnType<typeof renderCard>;

/** A button. Of a form, those of its footer: to find one beside 250 countries takes long. */
export function getButton(name: string): HTMLElement {
  const footer = document.querySelector<HTMLElement>('[data-slot=portal-form-footer]');
  return within(footer ?? document.body).getByRole('button', { name });
}

/** Waits until the card shows its customer, and returns it. */
export async function findCard(): Promise<HTMLElement> {
  const card = await screen.findByRole('region');
  await waitFor(() => expectLoaded(card));
  return card;
}

function expectLoaded(card: HTMLElement) {
  if (card.getAttribute('aria-busy') !== 'false') throw new Error('The card is still loading.');
}

/** The text beside a label; `undefined` if there is none. */
export function readDetail(label: string): string | undefined {
  const term = screen.queryByText(label, { selector: 'dt' });
  return term?.nextElementSibling?.textContent ?? undefined;
}

/** Opens the form for the details. */
export async function edit({ user }: Rendered): Promise<void> {
  await user.click(await screen.findByRole('button', { name: en.edit }));
  await screen.findByLabelText(form.country);
}

/** Pastes into a field in place of what it has, which takes a fraction of the time of typing. */
export async function type({ user }: Rendered, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  if (text) await user.paste(text);
}

export const save = ({ user }: Rendered) => user.click(getButton(form.save));
