/**
 * The attributes of an element whose content no session recorder may keep: each recorder has its own, as
 * its maker documents it. Set them from the start, since some recorders look at an element only once.
 */
export const UNRECORDED = {
  'data-clarity-mask': true, // Clarity
  'data-cs-mask': true, // Contentsquare
  'data-dtrum-mask': true, // Dynatrace
  'data-heap-redact-text': true, // Heap
  'data-hj-suppress': true, // Hotjar
  'data-private': true, // LogRocket
  'data-matomo-mask': true, // Matomo
  'data-mf-replace-inner': '***', // Mouseflow
  'data-openreplay-obscured': true, // OpenReplay
  'data-qm-encrypt': true, // Quantum Metric
  'data-sr-redact': true, // Session Rewind
  'data-sl': 'mask', // Smartlook
  'data-recording-sensitive': true, // Smartlook, earlier
  className: [
    'amp-mask', // Amplitude
    'dd-privacy-mask', // Datadog
    'fs-mask', // FullStory
    'highlight-mask', // Highlight
    'inspectlet-sensitive', // Inspectlet
    'lo-sensitive', // Lucky Orange
    'mp-mask', // Mixpanel
    'nr-mask', // New Relic
    'pendo-sr-ignore', // Pendo
    'ph-no-capture', // PostHog
    'rr-mask', // rrweb, and what uses it as it is, such as Statsig
    'sentry-mask', // Sentry
    'sessionstack-sensitive', // SessionStack
    'userback-block', // Userback
    'ym-hide-content', // Yandex Metrica
    'zipy-block', // Zipy
  ].join(' '),
};
