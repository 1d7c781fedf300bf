'use client';

import { createCardPart } from '../create-license-key-part.ts';
import { useShareSheet } from './use-share-sheet.ts';

/**
 * Opens the share sheet of a phone with the key, whether it is masked or not. Renders a `<button>` element,
 * or nothing on other devices and in browsers that cannot share.
 */
export const LicenseKeyShare = createCardPart(
  'Share',
  'license-key-share',
  'button',
  ({ share, messages }) =>
    useShareSheet()
      ? { icon: 'share', onClick: () => void share(), children: messages.share }
      : null,
);
