import { ICONS, type IconName } from './icons.ts';
import type { SlotAttributes } from './panel-scope.ts';

interface IconProps {
  name: IconName;
  slot: SlotAttributes;
}

/** A drawing beside a text, which only repeats what the text says. Renders an `<svg>` element. */
export function Icon({ name, slot }: IconProps) {
  return (
    <svg aria-hidden="true" {...slot('portal-icon')} viewBox="0 0 16 16">
      <path d={ICONS[name]} />
    </svg>
  );
}
