'use client';

import { getKeyEnd } from './mask.ts';
import { createPart } from './part.tsx';

/** What Clarity, Hotjar and LogRocket ask for, and Sentry, Datadog, PostHog, FullStory and rrweb. */
const HIDDEN_FROM_REPLAY = {
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-private': '',
  className: 'sentry-mask dd-privacy-mask ph-no-capture fs-mask rr-mask',
};

/**
 * The key, masked until its owner reveals it. While it is masked it is nowhere in the document.
 * Renders a `<code>` element.
 */
export const LicenseKeyValue = createPart(
  'license-key-value',
  'code',
  ({ licenseKey, isRevealed, messages }) => {
    const end = getKeyEnd(licenseKey.key);
    return {
      dir: 'ltr',
      translate: 'no',
      'data-revealed': isRevealed,
      ...(isRevealed
        ? { ...HIDDEN_FROM_REPLAY, children: licenseKey.key }
        : {
            role: 'img',
            'aria-label': messages.maskedKey(end),
            children: (
              <>
                {/* Of a fixed number, so that they do not tell how long the key is. */}
                <span>•••• ••••</span>
                {end}
              </>
            ),
          }),
    };
  },
);

/** Shows the key, and hides it again. Renders a `<button>` element. */
export const LicenseKeyReveal = createPart(
  'license-key-reveal',
  'button',
  ({ isRevealed, reveal, messages }) => ({
    'data-revealed': isRevealed,
    onClick: reveal,
    icon: isRevealed ? 'hide' : 'reveal',
    children: isRevealed ? messages.hide : messages.reveal,
  }),
);

/** Copies the key, whether it shows or not. Renders a `<button>` element. */
export const LicenseKeyCopy = createPart(
  'license-key-copy',
  'button',
  ({ copyOutcome, copy, messages }) => {
    const isCopied = copyOutcome === 'copied';
    return {
      'data-state': copyOutcome,
      onClick: copy,
      icon: isCopied ? 'copied' : 'copy',
      children: isCopied ? messages.copied : messages.copy,
    };
  },
);

/** The key with its buttons, and what to do when copying fails. Renders a `<div>` element. */
export const LicenseKeySecret = createPart(
  'license-key-secret',
  'div',
  ({ copyOutcome, messages }) => ({
    children: (
      <>
        <LicenseKeyValue />
        <div data-slot="license-key-actions">
          <LicenseKeyReveal />
          <LicenseKeyCopy />
        </div>
        {copyOutcome === 'copyFailed' && <p>{messages.copyFailed}</p>}
      </>
    ),
  }),
);
