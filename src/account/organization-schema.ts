import * as v from 'valibot';
import {
  date,
  flag,
  lenient,
  optionalText,
  text,
  time,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';

const usageSettingsFields = {
  /** Whether the portal shows what was used of meters. @default true */
  show: flag,
};

/** What customers see of their usage. */
export interface UsageSettings extends Fields<typeof usageSettingsFields> {}

const usageSettingsSchema: Schema<UsageSettings> = v.object(usageSettingsFields);

const subscriptionSettingsFields = {
  /** @default true */
  update_seats: flag,
  /** @default true */
  update_plan: flag,
  update_units: flag,
  /** Whether customers may pause. @default false */
  pause: flag,
};

/** What customers may do with their subscriptions. */
export interface SubscriptionSettings extends Fields<typeof subscriptionSettingsFields> {}

const subscriptionSettingsSchema: Schema<SubscriptionSettings> = v.object(
  subscriptionSettingsFields,
);

const customerSettingsFields = {
  /** Whether customers may ask for another e-mail address. @default false */
  allow_email_change: flag,
};

/** What customers may do with their own details. */
export interface CustomerSettings extends Fields<typeof customerSettingsFields> {}

const customerSettingsSchema: Schema<CustomerSettings> = v.object(customerSettingsFields);

const portalSettingsFields = {
  usage: lenient(usageSettingsSchema),
  subscription: lenient(subscriptionSettingsSchema),
  customer: lenient(customerSettingsSchema),
};

/** What the vendor has chosen for the customer portal. What is missing has Polar's default. */
export interface CustomerPortalSettings extends Fields<typeof portalSettingsFields> {}

const portalSettingsSchema: Schema<CustomerPortalSettings> = v.object(portalSettingsFields);

const featuresFields = {
  /** Whether customers may be teams with members. */
  member_model_enabled: flag,
  checkout_localization_enabled: flag,
};

/** What Polar has enabled for a vendor. */
export interface OrganizationFeatures extends Fields<typeof featuresFields> {}

const featuresSchema: Schema<OrganizationFeatures> = v.object(featuresFields);

const organizationFields = {
  /** A UUID v4. */
  id: optionalText,
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  name: optionalText,
  /** Its name in addresses: `"acme"` in polar.sh/acme. */
  slug: optionalText,
  /** The URL of its logo. */
  avatar_url: text,
  /** How a change of a plan is charged. */
  proration_behavior: lenient(
    v.string() as v.GenericSchema<
      string,
      'invoice' | 'prorate' | 'next_period' | 'reset' | (string & {})
    >,
  ),
  /** Whether customers may change their subscriptions themselves. */
  allow_customer_updates: flag,
  customer_portal_settings: lenient(portalSettingsSchema),
  organization_features: lenient(featuresSchema),
};

/**
 * The vendor at Polar, as customers may know it. `id`, `name` and `slug` are empty if Polar did not send them; any
 * other field is `undefined` then, or if it came in a type that Polar does not document.
 * Source: `organization` of `GET /v1/customer-portal/organizations/{slug}`; products and benefits contain it too.
 */
export interface CustomerOrganization extends Fields<typeof organizationFields> {}

export const customerOrganizationSchema: Schema<CustomerOrganization> =
  v.object(organizationFields);
