import type { LicenseKeyState } from './state.ts';

/** Whether apps accept the license key, so that it is of use to have more of it. */
export const isWorking = (state: LicenseKeyState): boolean =>
  state === 'active' || state === 'expires_soon';
