'use client';

import { createCardPart } from '../create-license-key-part.ts';
import { canRotate } from '../rules/can-rotate.ts';

/**
 * Replaces the key, after a question. Nothing where the developer does not offer it or Polar would
 * refuse it. Renders a `<button>` element.
 */
export const LicenseKeyRotate = createCardPart(
  'Rotate',
  'license-key-rotate',
  'button',
  ({ activations, allows, ask, licenseKey, messages, rotate, rotation }) => {
    // Until the activations have loaded, what shows may be from a list of long ago.
    if (!activations || !allows('rotate') || !canRotate(licenseKey)) return null;
    const isPending = rotation?.outcome === 'pending';
    return {
      icon: 'retry',
      isPending,
      onClick: () =>
        ask({
          title: messages.rotateTitle,
          text: messages.rotateText,
          action: messages.rotate,
          act: rotate,
        }),
      children: isPending ? messages.rotating : messages.rotate,
    };
  },
);
