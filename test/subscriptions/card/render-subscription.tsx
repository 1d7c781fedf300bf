import {
  createBenefitGrant,
  createOrganization,
  createSubscription,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import type { FailureKind } from '../../../src/locale/common-messages.ts';
import { commonEnglish } from '../../../src/locale/english.ts';
import { getFailureText } from '../../../src/locale/failure-text.ts';
import { subscriptionEnglish } from '../../../src/subscriptions/english.ts';
import { NOW } from '../../render-with-portal.tsx';

/** The English texts of subscriptions. */
export const texts = subscriptionEnglish;

/** The fields of a subscription that differ from those of the mock. */
export type SubscriptionFields = NonNullable<Parameters<typeof createSubscription>[0]>;

/** What a customer reads first of a failure. */
export const getTitle = (kind: FailureKind): string =>
  getFailureText(kind, commonEnglish, texts, 'try_again')[0];

/** The text of an element, with single spaces. */
export const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The element of a slot; throws if there is none. */
export function getSlot(slot: string, parent: ParentNode = document): HTMLElement {
  const element = parent.querySelector<HTMLElement>(`[data-slot=${slot}]`);
  if (!element) throw new Error(`There is no ${slot}.`);
  return element;
}

/** An ISO 8601 date, so many days from the time of the tests. */
export const inDays = (days: number): string => new Date(NOW + days * 86_400_000).toISOString();

/** A subscription whose organization allows everything. */
export function createStudio(fields: SubscriptionFields = {}) {
  const organization = createOrganization({
    slug: 'acme',
    customer_portal_settings: { usage: { show: true }, subscription: { pause: true } },
  });
  return createSubscription(
    {
      ...fields,
      product: {
        name: 'Studio',
        organization,
        prices: [{ price_amount: 1900 }],
        ...fields.product,
      },
    },
    { now: NOW },
  );
}

/** A mock with a subscription that pays for a license key and for two files. */
export function createOptions(
  subscription: ReturnType<typeof createStudio>,
  options: MockPolarOptions = {},
): MockPolarOptions {
  const key = createBenefitGrant(
    {
      subscription_id: subscription.id,
      benefit: { type: 'license_keys', description: 'Studio license' },
      properties: { license_key_id: '7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b' },
    },
    { now: NOW },
  );
  const files = createBenefitGrant(
    {
      subscription_id: subscription.id,
      benefit: { type: 'downloadables', description: 'Studio installers' },
      properties: { files: ['a', 'b'] },
    },
    { now: NOW },
  );
  return { subscriptions: [subscription], benefitGrants: [key, files], ...options };
}
