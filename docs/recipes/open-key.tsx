import { LicenseKeyList } from 'polar-customer-portal';

/** All license keys of the customer; that of a link such as "/licenses?key=7f9a3f0e-…" is open. */
export function Licenses({ query }: { query: URLSearchParams }) {
  return <LicenseKeyList defaultOpenId={query.get('key') ?? undefined} />;
}
