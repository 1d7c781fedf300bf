'use client';

import { createCardPart } from '../create-license-key-part.ts';
import { canRotateLicenseKey } from '../rules/can-rotate.ts';
import type { CardView } from '../scopes.ts';

/** Whether the customer may replace the key, and Polar would do it. */
export function offersRotation({ activations, allows, licenseKey }: CardView): boolean {
  // Until the activations have loaded, the license key may be an old one from a list.
  return !!activations && allows('rotate') && canRotateLicenseKey(licenseKey);
}

/**
 * Replaces the key, after a confirmation. Renders a `<button>` element, or nothing if the action `rotate`
 * is off or Polar would refuse it.
 */
export const LicenseKeyRotate = createCardPart('Rotate', 'license-key-rotate', 'button', (card) => {
  if (!offersRotation(card)) return null;
  const { openConfirmation, messages, rotate, rotation } = card;
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
});
