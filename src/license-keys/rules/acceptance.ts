import type { LicenseKeyState } from './state.ts';

/** Whether apps accept the license key, so that it is of use to have more of it. */
export const isWorking = (state: LicenseKeyState): boolean =>
  state === 'active' || state === 'expires_soon';

/** Whether apps refuse the license key. With a status that this version does not know, neither of the two is true. */
export const isRefused = (state: LicenseKeyState): boolean =>
  state === 'expired' || state === 'disabled' || state === 'revoked';
