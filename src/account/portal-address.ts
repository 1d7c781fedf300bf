import type { Portal } from '../core/react/portal.ts';

/** The pages of Polar's own portal, by the address of its API. */
const PORTALS: ReadonlyMap<string, string> = new Map([
  ['https://api.polar.sh', 'https://polar.sh'],
  ['https://sandbox-api.polar.sh', 'https://sandbox.polar.sh'],
]);

/**
 * The address of the vendor's customer portal at Polar, where the customer signs in by e-mail. It never holds a token.
 *
 * @param server - The base URL of the API. At a Polar of one's own nobody knows where its portal is.
 * @param slug - The name of the vendor's organization in addresses, for example "acme".
 * @returns `undefined` if it is not known.
 */
export function getPortalAddress(server: string, slug: string | undefined): string | undefined {
  const portal = PORTALS.get(server);
  if (!portal || !slug || !/^[\w-]+$/.test(slug)) return undefined;
  return `${portal}/${slug}/portal`;
}

/** What tells where the vendor's portal is: something that the customer has bought. */
interface Purchase {
  product?: { organization?: { slug: string } | undefined } | null | undefined;
}

/** Where the vendor's portal at Polar is, if nothing else is given; `undefined` if nobody knows. */
export function getDefaultPortal(
  { product }: Purchase,
  { client, organization }: Pick<Portal, 'client' | 'organization'>,
): string | undefined {
  return getPortalAddress(client.server, product?.organization?.slug || organization);
}
