'use client';

import { createCardPart } from '../create-license-key-part.ts';
import { canRotateLicenseKey } from '../rules/can-rotate.ts';

/**
 * Replaces the key, after a confirmation. Renders a `<button>` element, or nothing if the action `rotate`
 * is off or Polar would refuse it.
 */
export const LicenseKeyRotate = createCardPart(
  'Rotate',
  'license-key-rotate',
  'button',
  ({ activations, allows, openConfirmation, licenseKey, messages, rotate, rotation }) => {
    // Until the activations have loaded, the license key may be an old one from a list.
    if (!activations || !allows('rotate') || !canRotateLicenseKey(licenseKey)) return null;
    const isPending = rotation?.outcome === 'pending';
    return {
      icon: 'retry',
      isPending,
      onClick: () =>
        openConfirmation({
          title: messages.rotateTitle,
          text: messages.rotateText,
          action: messages.rotate,
          onConfirm: rotate,
        }),
      children: isPending ? messages.rotating : messages.rotate,
    };
  },
);
