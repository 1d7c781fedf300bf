import { useView } from './context.ts';

const CIRCLE = 'M8 2a6 6 0 1 0 .1 0Z';
const CROSSED = `${CIRCLE}M6 6l4 4m0-4-4 4`;
const EYE = 'M1 8q7-9 14 0-7 9-14 0M8 6a2 2 0 1 0 .1 0Z';

const PATHS = {
  active: `${CIRCLE}M4 8l3 3 5-5`,
  expires_soon: `${CIRCLE}M8 5v3h2`,
  expired: CROSSED,
  revoked: CROSSED,
  disabled: `${CIRCLE}M6 6v4m4-4v4`,
  other: `${CIRCLE}M8 7v4M8 5v.1`,
  reveal: EYE,
  hide: `${EYE}M3 3l10 10`,
  copy: 'M6 6h7v8H6ZM3 10V2h7',
  copied: 'M4 8l3 3 5-5',
  device: 'M3 4h10v7H3ZM1 13h14',
  lock: 'M3 7h10v7H3ZM5 7a3 4 0 0 1 6 0',
  warning: 'M8 2l7 12H1ZM8 6v4M8 12v.1',
  retry: 'M13 5a6 6 0 1 0 1 4M13 2v3h-3',
};

/** The drawings beside our words. */
export type IconName = keyof typeof PATHS;

/** A drawing that only repeats what a text beside it says. Renders an `<svg>` element. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden {...useView().slot('license-key-icon')} viewBox="0 0 16 16">
      <path d={PATHS[name]} />
    </svg>
  );
}
