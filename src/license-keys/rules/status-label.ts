import type { LicenseKeyMessages } from '../messages.ts';
import type { LicenseKeyState } from './state.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** The text of the badge: ours, or Polar's own word for a status that this version does not know. */
export const getStatusLabel = (
  { status }: LicenseKeyRead,
  state: LicenseKeyState,
  messages: LicenseKeyMessages,
): string => (state === 'other' ? status : messages.status[state]);
