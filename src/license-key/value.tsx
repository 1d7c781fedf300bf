import { useLicenseKeyView } from './context.ts';
import { Icon } from './icon.tsx';
import { getKeyEnd } from './mask.ts';
import { useCopy } from './use-copy.ts';
import { useReveal } from './use-reveal.ts';

/** What Sentry, Datadog, Clarity, Hotjar, LogRocket, PostHog, FullStory and rrweb ask for. */
const HIDDEN_FROM_REPLAY = {
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-private': '',
  className: 'ph-no-capture fs-mask rr-mask',
};

/**
 * The key, masked until its owner reveals it, and ready to be copied either way. While it is masked
 * it is nowhere in the document. Renders a `<div>` element.
 */
export function LicenseKeyValue() {
  const { licenseKey, announce, messages } = useLicenseKeyView();
  const [outcome, copy] = useCopy();
  const { key } = licenseKey;
  const end = getKeyEnd(key);
  const masked = messages.maskedKey(end);
  const [isRevealed, setRevealed] = useReveal((isShown) =>
    announce(isShown ? messages.keyRevealed : masked),
  );

  return (
    <div data-slot="license-key-value" data-revealed={isRevealed}>
      <code
        dir="ltr"
        translate="no"
        {...(isRevealed ? HIDDEN_FROM_REPLAY : { role: 'img', 'aria-label': masked })}
      >
        {isRevealed ? (
          key
        ) : (
          <>
            {/* Of a fixed number, so that they do not tell how long the key is. */}
            <span>•••• ••••</span>
            {end}
          </>
        )}
      </code>
      <div data-slot="license-key-actions">
        <button type="button" onClick={() => setRevealed(!isRevealed)}>
          <Icon name={isRevealed ? 'hide' : 'reveal'} />
          {isRevealed ? messages.hide : messages.reveal}
        </button>
        <button type="button" onClick={async () => announce(messages[await copy(key)])}>
          <Icon name={outcome === 'copied' ? 'copied' : 'copy'} />
          {outcome === 'copied' ? messages.copied : messages.copy}
        </button>
      </div>
      {outcome === 'copyFailed' && <p>{messages.copyFailed}</p>}
    </div>
  );
}
