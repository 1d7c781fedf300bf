/** Settings of a vendor that Polar sends with each benefit, as switches that are off. */
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
export function toSubscriberOrganization(id: string) {
  return {
    created_at: '2025-07-01T00:00:00Z',
    modified_at: null,
    id,
    name: 'Nimbus',
    slug: 'nimbus',
    avatar_url: null,
    proration_behavior: 'prorate',
    allow_customer_updates: true,
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
    feature_settings: { ...all(FEATURES, false), overview_metrics: null },
    subscription_settings: {
      allow_multiple_subscriptions: false,
      proration_behavior: 'prorate',
      benefit_revocation_grace_period: 0,
      prevent_trial_abuse: false,
      allow_customer_updates: true,
    },
    customer_email_settings: all(EMAILS, true),
  };
}
