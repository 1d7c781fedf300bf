'use client';

import { canRotate } from '../rules/can-rotate.ts';
import { createPart } from '../../ui/create-part.tsx';

/**
 * Replaces the key, after a question. Nothing where the vendor does not want it or Polar would refuse
 * it. Renders a `<button>` element.
 */
export const LicenseKeyRotate = createPart('license-key-rotate', 'button', (view, messages) =>
  // Until they are loaded, what is shown may be from a list of long ago.
  view.activations && view.allows('rotate') && canRotate(view.licenseKey)
    ? {
        icon: 'retry',
        isPending: view.isRotating,
        onClick: () =>
          view.ask({
            title: messages.rotateTitle,
            text: messages.rotateText,
            action: messages.rotate,
            act: view.rotate,
          }),
        children: view.isRotating ? messages.rotating : messages.rotate,
      }
    : null,
);
