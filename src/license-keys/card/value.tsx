'use client';

import { SteadyText } from '../../ui/steady-text.tsx';
import { UNRECORDED } from '../../ui/unrecorded.ts';
import { createCardPart, createLicenseKeyPart } from '../create-license-key-part.ts';
import { getLicenseKeyEnd } from '../rules/key-end.ts';
import { CardScope, CopyScope, SecretScope } from '../scopes.ts';
import { LicenseKeyCopyAs } from './copy-as.tsx';
import { LicenseKeyCountdown } from './countdown.ts';
import { createCopyPart } from './create-copy-part.ts';
import { LicenseKeyShare } from './share.ts';

/**
 * The key, masked until the customer reveals it. While it is masked, the document does not contain it.
 * Renders a `<code>` element.
 */
export const LicenseKeyValue = createLicenseKeyPart(
  'Value',
  'license-key-value',
  'code',
  ({ licenseKey: { key }, messages }, _, part) => {
    const { isRevealed } = SecretScope.use(part);
    const end = getLicenseKeyEnd(key);
    return {
      dir: 'ltr',
      translate: 'no',
      'data-revealed': isRevealed,
      ...UNRECORDED,
      ...(isRevealed
        ? { children: key }
        : {
            'aria-label': messages.hidden(end),
            role: 'img',
            children: (
              <>
                {/* Always the same number, so that it does not reveal the length of the key. */}
                <span>{'•••• •••• '}</span>
                {end && <bdi>{end}</bdi>}
              </>
            ),
          }),
    };
  },
);

/** Reveals the key for 30 seconds, or hides it again. Renders a `<button>` element. */
export const LicenseKeyReveal = createCardPart(
  'Reveal',
  'license-key-reveal',
  'button',
  ({ reveal, messages }, _, part) => {
    const { isRevealed } = SecretScope.use(part);
    return {
      'data-revealed': isRevealed,
      onClick: reveal,
      icon: isRevealed ? 'eye_crossed' : 'eye',
      children: isRevealed ? (
        <SteadyText text={messages.hide} other={messages.reveal} />
      ) : (
        <SteadyText text={messages.reveal} other={messages.hide} />
      ),
    };
  },
);

/** Copies the key, whether it is masked or not. Renders a `<button>` element. */
export const LicenseKeyCopy = createCopyPart('Copy', 'license-key-copy', 'copy');

/** Advice if copying fails. Renders a `<p>` element, or nothing. */
function CopyFailure() {
  const { lastCopy } = CopyScope.use('LicenseKey.Secret');
  const { messages } = CardScope.use('LicenseKey.Secret');
  return lastCopy?.outcome === 'failed' && <p>{messages.copyFailed}</p>;
}

/**
 * The key with its buttons, how long it is still revealed, and advice if copying fails. Renders a `<div>`
 * element.
 */
export const LicenseKeySecret = createCardPart(
  'Secret',
  'license-key-secret',
  'div',
  ({ copyFormats }, { slot }) => ({
    children: (
      <>
        <LicenseKeyValue />
        <LicenseKeyCountdown />
        <div {...slot('license-key-actions')}>
          <LicenseKeyReveal /> <LicenseKeyCopy />
          {/* A developer without TypeScript may pass one alone. */}
          {[copyFormats].flat().map((format, index) => (
            <LicenseKeyCopyAs key={index} format={format} />
          ))}
          <LicenseKeyShare />
        </div>
        <CopyFailure />
      </>
    ),
  }),
);
