import { isSlug } from '../account/organization.ts';
import { organizationOptions } from '../account/organization-options.ts';
import type { CustomerProduct } from '../account/product-schema.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import type { CustomerSubscription } from './schema.ts';

interface ProductsRead {
  /** `undefined` until they have been read. */
  products: readonly CustomerProduct[] | undefined;
  /** Whether they cannot be read: nobody knows whose they are, or Polar does not answer. */
  hasFailed: boolean;
}

/**
 * Reads the public products of the vendor of a subscription.
 * Source: `GET /v1/customer-portal/organizations/{slug}`, once while the page lives.
 *
 * @param isNeeded - Nothing is sent before it is. @default true
 */
export function useProducts({ product }: CustomerSubscription, isNeeded = true): ProductsRead {
  const { client, organization } = usePortal();
  const slug = product?.organization?.slug || organization;
  const isKnown = isSlug(slug);
  const { data, error } = usePortalQuery({
    ...organizationOptions(client, slug ?? ''),
    enabled: isNeeded && isKnown,
  });
  return { products: data?.products, hasFailed: !data && (!isKnown || error !== null) };
}
