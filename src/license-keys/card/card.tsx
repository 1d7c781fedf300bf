'use client';

import { forwardRef } from 'react';
import { LicenseKeyActivations } from './activations.tsx';
import { LicenseKeyAllowances } from './allowances.tsx';
import { LicenseKeyFooter } from './footer.tsx';
import { LicenseKeyHeader } from './header.tsx';
import { LicenseKeyNotice } from './notice.tsx';
import { LicenseKeyOutdated } from './panel-parts.ts';
import { LicenseKeyRoot, type LicenseKeyRootProps } from './root.tsx';
import { LicenseKeyRotation } from './rotation.tsx';
import { LicenseKeySecret } from './value.tsx';

/** The same each time, so that a card that renders does not render its parts. */
const PARTS = (
  <>
    <LicenseKeyHeader />
    <LicenseKeyOutdated />
    <LicenseKeyNotice />
    <LicenseKeyRotation />
    <LicenseKeySecret />
    <LicenseKeyAllowances />
    <LicenseKeyActivations />
    <LicenseKeyFooter />
  </>
);

/** Props of {@link LicenseKeyCard}: those of the root, and every attribute of a `<section>`. */
export type LicenseKeyCardProps = Omit<LicenseKeyRootProps, 'children'>;

/**
 * A license key for the customer who owns it: the masked key, its status, usage, expiry and activations.
 * The customer can reveal and copy the key, deactivate activations and replace the key. Also shows every
 * other state, from loading to an ended session. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/license-keys/{id}`, one request, and its name from
 * `GET /v1/customer-portal/benefit-grants/`.
 *
 * @example
 * <LicenseKeyCard id="7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const LicenseKeyCard = forwardRef<HTMLElement, LicenseKeyCardProps>(
  function LicenseKeyCard(props, ref) {
    return (
      <LicenseKeyRoot {...props} ref={ref}>
        {PARTS}
      </LicenseKeyRoot>
    );
  },
);
LicenseKeyCard.displayName = 'LicenseKeyCard';
