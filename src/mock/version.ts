const VERSIONS = ['2026-04', '2026-10', '2027-01'];

/** The API version that a request pins, or the one that Polar takes when it pins none. */
export function getVersion(request: Request): string {
  return request.headers.get('polar-version') ?? '2026-04';
}

export function isKnownVersion(version: string): boolean {
  return VERSIONS.includes(version);
}

/** Whether license keys carry `member_id` and `member`. */
export function hasMembers(version: string): boolean {
  return version >= '2026-10';
}
