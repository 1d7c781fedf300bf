import { ICONS, type IconName } from './icons.ts';
import type { SlotAttributes } from './panel-scope.ts';

interface IconProps {
  /** Without a name, the icon is a blank of the same size. */
  name?: IconName;
  slot: SlotAttributes;
}

/**
 * A decorative icon beside a text. Renders an `<svg>` element, whose attributes draw it as an outline in the
 * size and the color of the text without any stylesheet. They give way to every rule in CSS.
 */
export function Icon({ name, slot }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      {...slot('portal-icon')}
      // A quarter more than the drawing, as the gap before a text. A square shows the drawing alone.
      viewBox="0 0 20 16"
      preserveAspectRatio="xMinYMid slice"
      width="1.25em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {name && <path d={ICONS[name]} />}
    </svg>
  );
}
