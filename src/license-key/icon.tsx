const CIRCLE = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2';
const CROSSED = `${CIRCLE}M6 6l4 4m0-4-4 4`;
const EYE = 'M1 8q7-9 14 0-7 9-14 0M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4';

const PATHS = {
  active: `${CIRCLE}M5.5 8l2 2 3-4`,
  expires_soon: `${CIRCLE}M8 5v3l2 1`,
  expired: CROSSED,
  revoked: CROSSED,
  disabled: `${CIRCLE}M6.5 6v4m3-4v4`,
  other: `${CIRCLE}M8 7.5V11M8 5v.1`,
  reveal: EYE,
  hide: `${EYE}M3 3l10 10`,
  copy: 'M6 6h7v8H6ZM3 10V2h7',
  copied: 'M3 9l3 3 7-8',
  device: 'M3 4h10v7H3ZM1 13h14',
  lock: 'M3 7h10v7H3ZM5 7V5a3 3 0 0 1 6 0v2',
  warning: 'M8 2l6.5 12h-13ZM8 7v3M8 12v.1',
  retry: 'M13 8a5 5 0 1 1-2-4l2 2m0-4v4H9',
};

/** The drawings beside our words. */
export type IconName = keyof typeof PATHS;

/** A drawing that only repeats what a text beside it says. Renders an `<svg>` element. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg data-slot="license-key-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
