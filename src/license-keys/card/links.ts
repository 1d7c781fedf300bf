'use client';

import { createLink } from '../../ui/link.tsx';

/** The way to renew the license key. Renders an `<a>` element, or nothing if `links` has none. */
export const LicenseKeyRenew = createLink('LicenseKey.Renew', 'renew');

/** The way to a higher limit. Renders an `<a>` element, or nothing if `links` has none. */
export const LicenseKeyUpgrade = createLink('LicenseKey.Upgrade', 'upgrade');

/** The way to help. Renders an `<a>` element, or nothing if `links` has none. */
export const LicenseKeyHelp = createLink('LicenseKey.Help', 'help');
