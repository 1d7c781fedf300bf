const CIRCLE = 'M8 2a6 6 0 1 0 .1 0Z';
const CHECK = 'M4 8l3 3 5-5';
const CROSSED = `${CIRCLE}M6 6l4 4m0-4-4 4`;
const EYE = 'M1 8q7-9 14 0-7 9-14 0M8 6a2 2 0 1 0 .1 0Z';

/** The paths of the icons, for a view box of 16 by 16. */
export const ICONS = {
  check: CHECK,
  check_circle: `${CIRCLE}${CHECK}`,
  clock: `${CIRCLE}M8 5v3h2`,
  crossed_circle: CROSSED,
  pause_circle: `${CIRCLE}M6 6v4m4-4v4`,
  eye: EYE,
  eye_crossed: `${EYE}M3 3l10 10`,
  copy: 'M6 6h7v8H6ZM3 10V2h7',
  share: 'M8 10V2M5 5l3-3 3 3M5 8H3v6h10V8h-2',
  download: 'M8 2v8M5 7l3 3 3-3M3 13h10',
  file: 'M4 2h5l3 3v9H4ZM9 2v3h3',
  progress: 'M8 2a6 6 0 1 1-6 6',
  device: 'M3 4h10v7H3ZM1 13h14',
  lock: 'M3 7h10v7H3ZM5 7a3 4 0 0 1 6 0',
  warning: 'M8 2l7 12H1ZM8 6v4M8 12v.1',
  retry: 'M13 5a6 6 0 1 0 1 4M13 2v3h-3',
  key: 'M10.5 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8 8l-6 6m2-2l2 2',
  chevron_down: 'M4 6l4 4 4-4',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof ICONS;
