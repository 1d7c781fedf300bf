'use client';

import { createCardPart, createLicenseKeyPart } from '../create-license-key-part.ts';
import { getKeyEnd } from '../rules/mask.ts';

/**
 * The key, masked until its owner reveals it. While it is masked it is nowhere in the document.
 * Renders a `<code>` element.
 */
export const LicenseKeyValue = createLicenseKeyPart(
  'Value',
  'license-key-value',
  'code',
  ({ licenseKey: { key }, isRevealed, messages }) => {
    const end = getKeyEnd(key);
    return {
      dir: 'ltr',
      translate: 'no',
      'data-revealed': isRevealed,
      ...(isRevealed
        ? {
            // The attributes of Clarity, Hotjar and LogRocket, and the classes of Sentry, Datadog,
            // PostHog, FullStory and rrweb that keep an element out of recordings.
            'data-clarity-mask': true,
            'data-hj-suppress': true,
            'data-private': true,
            className: 'sentry-mask dd-privacy-mask ph-no-capture fs-mask rr-mask',
            children: key,
          }
        : {
            'aria-label': messages.hidden(end),
            role: 'img',
            children: (
              <>
                {/* Always as many, so that they do not show how long the key is. */}
                <span>•••• ••••</span>
                {end}
              </>
            ),
          }),
    };
  },
);

/** Shows the key, and hides it again. Renders a `<button>` element. */
export const LicenseKeyReveal = createCardPart(
  'Reveal',
  'license-key-reveal',
  'button',
  ({ isRevealed, reveal, messages }) => ({
    'data-revealed': isRevealed,
    onClick: reveal,
    icon: isRevealed ? 'eye_crossed' : 'eye',
    children: isRevealed ? messages.hide : messages.reveal,
  }),
);

/** Copies the key, whether it shows or not. Renders a `<button>` element. */
export const LicenseKeyCopy = createCardPart(
  'Copy',
  'license-key-copy',
  'button',
  ({ copy, copyOutcome, messages }) => {
    const isCopied = copyOutcome === 'copied';
    return {
      'data-state': copyOutcome,
      onClick: () => void copy(),
      icon: isCopied ? 'check' : 'copy',
      children: isCopied ? messages.copied : messages.copy,
    };
  },
);

/** The key with its buttons, and what to do when copying fails. Renders a `<div>` element. */
export const LicenseKeySecret = createCardPart(
  'Secret',
  'license-key-secret',
  'div',
  ({ copyOutcome, messages }, { slot }) => ({
    children: (
      <>
        <LicenseKeyValue />
        <div {...slot('license-key-actions')}>
          <LicenseKeyReveal />
          <LicenseKeyCopy />
        </div>
        {copyOutcome === 'failed' && <p>{messages.copyFailed}</p>}
      </>
    ),
  }),
);
