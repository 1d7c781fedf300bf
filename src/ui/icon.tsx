import { ICONS, type IconName } from './icons.ts';
import type { SlotAttributes } from './panel-scope.ts';

interface IconProps {
  name: IconName;
  slot: SlotAttributes;
}

/** A decorative icon beside a text. Renders an `<svg>` element. */
export function Icon({ name, slot }: IconProps) {
  return (
    <svg aria-hidden="true" {...slot('portal-icon')} viewBox="0 0 16 16">
      <path d={ICONS[name]} />
    </svg>
  );
}
