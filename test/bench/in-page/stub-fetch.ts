import type { LicenseKeyWithDevices } from '../plain/types.ts';

/** Answers reads of a license key with it, other reads with `list`, and every change with nothing. */
export function stubFetch(licenseKeys: readonly LicenseKeyWithDevices[], list?: object) {
  return async (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (init?.method === 'POST') return new Response(null, { status: 204 });
    if (pathname.endsWith('/benefit-grants/')) {
      return Response.json({ items: [], pagination: { total_count: 0, max_page: 0 } });
    }
    return Response.json(licenseKeys.find(({ id }) => pathname.endsWith(id)) ?? list);
  };
}
