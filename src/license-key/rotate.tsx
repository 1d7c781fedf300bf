'use client';

import { canRotate } from './can-rotate.ts';
import { createPart } from './part.tsx';

/**
 * Replaces the key, after a question. Nothing where the vendor does not want it or Polar would refuse
 * it. Renders a `<button>` element.
 */
export const LicenseKeyRotate = createPart(
  'license-key-rotate',
  'button',
  ({ licenseKey, allows, activations, rotate, isRotating, ask, messages }) =>
    // Until they are loaded, what is shown may be from a list of long ago.
    activations && allows('rotate') && canRotate(licenseKey)
      ? {
          icon: 'retry',
          isPending: isRotating,
          onClick: () =>
            ask({
              title: messages.rotateTitle,
              text: messages.rotateText,
              action: messages.rotate,
              act: rotate,
            }),
          children: isRotating ? messages.rotating : messages.rotate,
        }
      : null,
);
