'use client';

import { createCardPart } from '../create-license-key-part.ts';
import { RotationScope } from '../scopes.ts';

/**
 * Replaces the key, after a confirmation. Renders a `<button>` element, or nothing if the action `rotate`
 * is off or Polar would refuse it.
 */
export const LicenseKeyRotate = createCardPart(
  'Rotate',
  'license-key-rotate',
  'button',
  (card, _, part) => {
    const { rotation, isOffered } = RotationScope.use(part);
    if (!isOffered) return null;
    const { openConfirmation, messages, rotate } = card;
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
