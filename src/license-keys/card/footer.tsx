'use client';

import { createLicenseKeyPart } from '../create-license-key-part.ts';
import { LicenseKeyRotate } from './rotate.tsx';

/**
 * How often the key was validated, when it was issued, and the button that replaces it. Renders a
 * `<footer>` element.
 */
export const LicenseKeyFooter = createLicenseKeyPart(
  'Footer',
  'license-key-footer',
  'footer',
  ({ licenseKey, messages, now }, { format }) => {
    const { created_at, validations, last_validated_at } = licenseKey;
    // A clock that is slow must not place a validation in the future.
    const last =
      last_validated_at && format.relative(Math.min(Date.parse(last_validated_at), now), now);
    return {
      children: (
        <>
          <p>
            {validations !== undefined &&
              `${messages.validated(validations, last ?? null, format.number)} · `}
            {messages.issuedOn(format.date(Date.parse(created_at)))}
          </p>
          <LicenseKeyRotate />
        </>
      ),
    };
  },
);
