'use client';

import { getKeyEnd } from '../rules/mask.ts';
import { createPart } from '../../ui/create-part.tsx';

/**
 * The key, masked until its owner reveals it. While it is masked it is nowhere in the document.
 * Renders a `<code>` element.
 */
export const LicenseKeyValue = createPart('license-key-value', 'code', (view, messages) => {
  const { key } = view.licenseKey;
  const end = getKeyEnd(key);
  return {
    dir: 'ltr',
    translate: 'no',
    'data-revealed': view.isRevealed,
    ...(view.isRevealed
      ? {
          // What Clarity, Hotjar and LogRocket ask for, and Sentry, Datadog, PostHog, FullStory and rrweb.
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
              {/* Of a fixed number, so that they do not tell how long the key is. */}
              <span>•••• ••••</span>
              {end}
            </>
          ),
        }),
  };
});

/** Shows the key, and hides it again. Renders a `<button>` element. */
export const LicenseKeyReveal = createPart('license-key-reveal', 'button', (view, messages) => {
  const word = view.isRevealed ? 'hide' : 'reveal';
  return {
    'data-revealed': view.isRevealed,
    onClick: view.reveal,
    icon: word,
    children: messages[word],
  };
});

/** Copies the key, whether it shows or not. Renders a `<button>` element. */
export const LicenseKeyCopy = createPart('license-key-copy', 'button', (view, messages) => {
  const word = view.copyOutcome === 'copied' ? 'copied' : 'copy';
  return {
    'data-state': view.copyOutcome,
    onClick: view.copy,
    icon: word,
    children: messages[word],
  };
});

/** The key with its buttons, and what to do when copying fails. Renders a `<div>` element. */
export const LicenseKeySecret = createPart('license-key-secret', 'div', (view, messages) => ({
  children: (
    <>
      <LicenseKeyValue />
      <div {...view.slot('license-key-actions')}>
        <LicenseKeyReveal />
        <LicenseKeyCopy />
      </div>
      {view.copyOutcome === 'copyFailed' && <p>{messages.copyFailed}</p>}
    </>
  ),
}));
