'use client';

import { useClock } from '../../core/react/use-clock.ts';
import { createLicenseKeyPart } from '../create-license-key-part.ts';
import { LicenseKeyRotate } from './rotate.tsx';

/** The same each time, so that the time does not render it. */
const ROTATE = <LicenseKeyRotate />;

/**
 * The number of validations, the date of issue, and the button that replaces the key. Renders a `<footer>`
 * element.
 */
export const LicenseKeyFooter = createLicenseKeyPart(
  'Footer',
  'license-key-footer',
  'footer',
  ({ licenseKey, messages }, { format }) => {
    const { created_at, validations, last_validated_at } = licenseKey;
    const last = useClock((now) =>
      last_validated_at
        ? // If the customer's clock is slow, a validation must not seem to be in the future.
          format.relative(Math.min(Date.parse(last_validated_at), now), now)
        : undefined,
    );
    const facts = [
      validations !== undefined && messages.validated(validations, last ?? null, format.number),
      created_at && messages.issuedOn(format.date(Date.parse(created_at))),
    ].filter(Boolean);
    return {
      children: (
        <>
          {facts.length > 0 && <p>{facts.join('\u00a0· ')}</p>}
          {ROTATE}
        </>
      ),
    };
  },
);
