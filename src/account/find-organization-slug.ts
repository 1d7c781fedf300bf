import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { PortalClient } from '../core/http/client.ts';
import { portalKeys } from '../core/query/keys.ts';
import { isSlug } from './organization.ts';

/** Whatever the customer has of the vendor names it: an order or a subscription by its product, a grant by its benefit. */
const owned = v.object({ organization: v.object({ slug: v.custom<string>(isSlug) }) });
const itemSchema = v.union([
  v.pipe(
    v.object({ product: owned }),
    v.transform(({ product }) => product),
  ),
  v.pipe(
    v.object({ benefit: owned }),
    v.transform(({ benefit }) => benefit),
  ),
]);
const pageSchema = v.object({ items: v.array(v.unknown()) });
const pagesSchema = v.object({ pages: v.array(v.unknown()) });

/** So many of a list are looked at: all of them name the same organization. */
const ENOUGH = 10;

/** The smallest lists in which there may be something. */
const LISTS = ['/v1/customer-portal/benefit-grants/', '/v1/customer-portal/orders/'] as const;

/**
 * The slug of the vendor's organization: from what the cache has of the customer's purchases, or else from the first
 * grant or order at Polar.
 *
 * @returns `null` if the customer has none.
 * @throws {@link PortalError} When it could not be read.
 */
export async function findOrganizationSlug(
  client: PortalClient,
  cache: QueryClient,
): Promise<string | null> {
  for (const { state } of cache.getQueryCache().findAll({ queryKey: portalKeys.all(client) })) {
    const slug = readSlug(state.data);
    if (slug) return slug;
  }
  for (const path of LISTS) {
    const slug = readSlug(await client.request({ path, query: { limit: 1 } }));
    if (slug) return slug;
  }
  return null;
}

/** Finds a slug in a purchase, in a page of them, or in pages. */
function readSlug(data: unknown): string | undefined {
  const item = v.safeParse(itemSchema, data);
  if (item.success) return item.output.organization.slug;
  const parts = v.is(pageSchema, data) ? data.items : v.is(pagesSchema, data) ? data.pages : [];
  for (const part of parts.slice(0, ENOUGH)) {
    const slug = readSlug(part);
    if (slug) return slug;
  }
  return undefined;
}
