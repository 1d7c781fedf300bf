import * as v from 'valibot';
import { PortalError } from './errors.ts';

const uuidSchema = v.pipe(v.string(), v.uuid());

/** Whether a text may be one of Polar's ids. */
export const isId = (id: string): boolean => v.is(uuidSchema, id);

/**
 * @param argument - What the caller passed it as, for example "getLicenseKey(client, id)".
 * @param meaning - What it must be, for example "the id of a license key".
 * @throws {@link PortalError} `invalid_request` when an id is no UUID. It is not quoted: who mixes
 *   the two up has passed a license key.
 */
export function checkId(id: string, argument: string, meaning: string): void {
  if (isId(id)) return;
  throw new PortalError(
    'invalid_request',
    `${argument} must be ${meaning}: a UUID, for example "1dbfc517-0bbf-4301-9ba8-555ca42b9737". What was passed is no UUID.`,
  );
}
