import type { MockOrganization } from '../fixtures/organization.ts';

/** Settings of a vendor that Polar sends besides, as switches that are off. */
const FEATURES = [
  'issue_funding_enabled',
  'seat_based_pricing_enabled',
  'unit_based_pricing_enabled',
  'wallets_enabled',
  'member_model_enabled',
  'checkout_localization_enabled',
  'reset_proration_behavior_enabled',
  'off_session_charges_enabled',
  'meter_cycling_enabled',
  'slack_benefit_enabled',
  'preview_access_enabled',
  'disputes_enabled',
  'sso_enabled',
  'dispute_auto_accept_enabled',
  'compass_enabled',
  'merchant_migration_enabled',
];

const EMAILS = [
  'order_confirmation',
  'payment_method_expiration_reminder',
  'subscription_cancellation',
  'subscription_confirmation',
  'subscription_cycled',
  'subscription_cycled_after_trial',
  'subscription_past_due',
  'subscription_paused',
  'subscription_resumed',
  'subscription_renewal_reminder',
  'subscription_revoked',
  'subscription_trial_conversion_reminder',
  'subscription_uncanceled',
  'subscription_updated',
];

const all = <Value>(names: readonly string[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value]));

/** The vendor as Polar sends it with each benefit: most of a grant's three kilobytes. */
export function toSubscriberOrganization(organization: MockOrganization) {
  const { id, created_at, modified_at, name, slug, avatar_url } = organization;
  const { proration_behavior, allow_customer_updates, organization_features } = organization;
  return {
    created_at,
    modified_at,
    id,
    name,
    slug,
    avatar_url,
    proration_behavior,
    allow_customer_updates,
    bio: null,
    company: null,
    blog: null,
    location: null,
    twitter_username: null,
    pledge_minimum_amount: 0,
    pledge_badge_show_amount: false,
    default_upfront_split_to_contributors: null,
    email: 'support@example.com',
    website: 'https://example.com',
    socials: [],
    status: 'active',
    details_submitted_at: null,
    feature_settings: { ...all(FEATURES, false), overview_metrics: null, ...organization_features },
    subscription_settings: {
      allow_multiple_subscriptions: false,
      proration_behavior,
      benefit_revocation_grace_period: organization.benefit_revocation_grace_period,
      prevent_trial_abuse: false,
      allow_customer_updates,
    },
    customer_email_settings: all(EMAILS, true),
  };
}

/** The vendor as Polar sends it with each product, and when asked for it. */
export function toCustomerOrganization(organization: MockOrganization) {
  const { customer_portal_settings, organization_features } = organization;
  return {
    ...toSubscriberOrganization(organization),
    customer_portal_settings,
    organization_features,
  };
}
