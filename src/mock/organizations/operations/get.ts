import type { Call } from '../../core/call.ts';
import { json, notFound } from '../../core/responses.ts';
import { toCustomerOrganization } from '../wire.ts';

/** `GET /v1/customer-portal/organizations/{slug}` */
export function get({ state: { organizations }, id: slug }: Call): Response {
  const organization = organizations.findBySlug(slug);
  if (!organization || organization.is_blocked) return notFound();
  return json(200, {
    organization: toCustomerOrganization(organization),
    products: organization.products.filter(
      ({ visibility, is_archived }) => visibility === 'public' && !is_archived,
    ),
  });
}
