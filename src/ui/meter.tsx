import { PanelScope } from './panel-scope.ts';

/** Up to this limit, each unit gets a segment of its own. */
const MAX_SEGMENTS = 12;

interface MeterProps {
  state: string;
  used: number;
  limit: number;
}

/**
 * A bar that shows how much of a limit is used. Renders a `<div>` element, which is hidden from assistive
 * technology.
 */
export function Meter({ state, used, limit }: MeterProps) {
  const { slot } = PanelScope.use('Panel.Meter');
  const filled = Math.min(used, limit);
  // Not `role="meter"`: the count stands beside it as a text, which every screen reader reads. Those that also know
  // meters would read it twice; the others differ in what they make of one.
  return (
    <div {...slot('portal-meter')} data-state={state} aria-hidden="true">
      {limit <= MAX_SEGMENTS ? (
        Array.from({ length: limit }, (_, index) => <i key={index} data-filled={index < filled} />)
      ) : (
        // An SVG, whose width is an attribute: a content security policy may forbid inline styles.
        <svg width="100%" height="6" fill="currentColor">
          <rect width={`${(100 * filled) / limit}%`} height="100%" />
        </svg>
      )}
    </div>
  );
}
