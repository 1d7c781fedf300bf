const VERSIONS = ['2026-04', '2026-10', '2027-01'];
const CURRENT = '2026-10';

/** The API version that a request names, or else Polar's current one. */
export function getVersion(request: Request): string {
  return request.headers.get('polar-version') ?? CURRENT;
}

export function isKnownVersion(version: string): boolean {
  return VERSIONS.includes(version);
}
