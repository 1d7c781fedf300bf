import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findCard, renderCard } from './render-card.tsx';

const KEY = 'AURORA-7K2P-9QXM-4TBV-W83D-HJ5N6C';

/** What each session recorder leaves out, as its maker documents it. */
const RECORDERS: [name: string, selector: string][] = [
  ['Amplitude', '.amp-mask'],
  ['Clarity', '[data-clarity-mask="true"]'],
  ['Contentsquare', '[data-cs-mask]'],
  ['Datadog', '.dd-privacy-mask'],
  ['Dynatrace', '[data-dtrum-mask]'],
  ['FullStory', '.fs-mask'],
  ['Heap', '[data-heap-redact-text]'],
  ['Highlight', '.highlight-mask'],
  ['Hotjar', '[data-hj-suppress]'],
  ['Inspectlet', '.inspectlet-sensitive'],
  ['LogRocket', '[data-private]'],
  ['Lucky Orange', '.lo-sensitive'],
  ['Matomo', '[data-matomo-mask]'],
  ['Mixpanel', '.mp-mask'],
  ['Mouseflow', '[data-mf-replace-inner]'],
  ['New Relic', '.nr-mask'],
  ['OpenReplay', '[data-openreplay-obscured]'],
  ['Pendo', '.pendo-sr-ignore'],
  ['PostHog', '.ph-no-capture'],
  ['Quantum Metric', '[data-qm-encrypt]'],
  ['rrweb and Statsig', '.rr-mask'],
  ['Sentry', '.sentry-mask'],
  ['Session Rewind', '[data-sr-redact]'],
  ['SessionStack', '.sessionstack-sensitive'],
  ['Smartlook', '[data-sl="mask"]'],
  ['Smartlook, earlier', '[data-recording-sensitive]'],
  ['Userback', '.userback-block'],
  ['Yandex', '.ym-hide-content'],
  ['Zipy', '.zipy-block'],
];

const getReveal = () => screen.getByRole('button', { name: 'Reveal' });

test('the key is marked for every session recorder that is known, before and after it is revealed', async () => {
  const { user } = renderCard({ key: KEY });
  const masked = (await findCard()).querySelector('code');
  expect(RECORDERS.filter(([, selector]) => !masked?.matches(selector))).toEqual([]);
  await user.click(getReveal());
  const revealed = screen.getByText(KEY);
  expect(RECORDERS.filter(([, selector]) => !revealed.matches(selector))).toEqual([]);
  // Recorders that look at an element once do not see another.
  expect(revealed).toBe(masked);
});

test('the key can be marked for a recorder of the host app with class names, as can the provider', async () => {
  const { user } = renderCard(
    { key: KEY },
    {
      card: { classNames: { 'license-key-value': 'acme-block' } },
      provider: { classNames: { 'license-key-value': 'acme-mask' } },
    },
  );
  await findCard();
  await user.click(getReveal());
  expect(screen.getByText(KEY)).toHaveClass('acme-block', 'acme-mask', 'rr-mask');
});
