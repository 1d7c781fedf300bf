'use client';

import { createPart } from '../../ui/create-part.tsx';
import { LicenseKeyRotate } from './rotate.tsx';

/**
 * How often the key was validated, when it was issued, and the button that replaces it. Renders a
 * `<footer>` element.
 */
export const LicenseKeyFooter = createPart(
  'license-key-footer',
  'footer',
  (view, messages, format) => {
    const { created_at, validations, last_validated_at } = view.licenseKey;
    // A clock that is slow must not place what has happened in the future.
    const last = last_validated_at
      ? format.relative(Math.min(Date.parse(last_validated_at), view.now), view.now)
      : null;
    return {
      children: (
        <>
          <p>
            {validations !== undefined &&
              `${messages.validated(validations, last, format.number)} · `}
            {messages.issuedOn(format.date(Date.parse(created_at)))}
          </p>
          <LicenseKeyRotate />
        </>
      ),
    };
  },
);
