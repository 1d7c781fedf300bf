import type { PaidBenefits } from './rules/benefits.ts';
import type { CustomerSubscription } from './schema.ts';

/** What a subscription pays for, as texts name it: license keys, files, both of them, or anything else. */
export type SubscriptionContents = 'keys' | 'files' | 'keysAndFiles' | 'other';

/** What a subscription pays for, and how many license keys are among it. */
export interface ContentsSummary {
  contents: SubscriptionContents;
  keys: number;
}

/**
 * What a subscription pays for: what was granted, and what its product gives. Nothing is granted while it is paused, and a
 * grant may come later; and a product that was changed since gives what it gave before.
 *
 * @param paid - `undefined` as long as it is not known.
 */
export function getContents(
  { product, seats }: Pick<CustomerSubscription, 'product' | 'seats'>,
  paid: PaidBenefits | undefined,
): ContentsSummary {
  const given = product?.benefits ?? [];
  const count = (type: string) => given.filter((benefit) => benefit.type === type).length;
  const keys = Math.max(paid?.licenseKeys ?? 0, count('license_keys'));
  const hasFiles = (paid?.files ?? 0) > 0 || count('downloadables') > 0;
  const contents = keys > 0 ? (hasFiles ? 'keysAndFiles' : 'keys') : hasFiles ? 'files' : 'other';
  // Each person of a team has keys of their own.
  return { contents, keys: keys * Math.max(1, seats ?? 1) };
}
