const CIRCLE = 'M8 2a6 6 0 1 0 .1 0Z';
const CROSSED = `${CIRCLE}M6 6l4 4m0-4-4 4`;
const EYE = 'M1 8q7-9 14 0-7 9-14 0M8 6a2 2 0 1 0 .1 0Z';

/** The drawings beside our words: paths in a box of 16 by 16. */
export const ICONS = {
  active: `${CIRCLE}M4 8l3 3 5-5`,
  expires_soon: `${CIRCLE}M8 5v3h2`,
  expired: CROSSED,
  revoked: CROSSED,
  disabled: `${CIRCLE}M6 6v4m4-4v4`,
  reveal: EYE,
  hide: `${EYE}M3 3l10 10`,
  copy: 'M6 6h7v8H6ZM3 10V2h7',
  copied: 'M4 8l3 3 5-5',
  device: 'M3 4h10v7H3ZM1 13h14',
  lock: 'M3 7h10v7H3ZM5 7a3 4 0 0 1 6 0',
  // Of a status that Polar has invented since, and of what went wrong.
  other: 'M8 2l7 12H1ZM8 6v4M8 12v.1',
  retry: 'M13 5a6 6 0 1 0 1 4M13 2v3h-3',
};

/** The name of a drawing. */
export type IconName = keyof typeof ICONS;
