import { PortalError } from '../core/http/errors.ts';

/** A time with its zone, in ISO 8601. */
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * A time as Polar reads it. Of one without a zone Polar fails with 500, which a browser does not let a page see.
 *
 * @param argument - What the caller passed it as.
 * @returns ISO 8601, UTC, with `Z`.
 * @throws {@link PortalError} `invalid_request` when it is no time, or has no zone.
 */
export function toInstant(time: Date | string, argument: string): string {
  const isSure = typeof time !== 'string' || WITH_ZONE.test(time);
  const date = new Date(time);
  if (isSure && !Number.isNaN(date.getTime())) return date.toISOString();
  throw new PortalError(
    'invalid_request',
    `${argument} must be a Date, or a text in ISO 8601 with a time and its zone, for example "2027-03-01T00:00:00Z" or "2027-03-01T00:00:00+01:00".`,
  );
}
