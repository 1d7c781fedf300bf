import { PanelScope } from './panel-scope.ts';

/** Up to this limit, each unit gets a segment of its own. */
const MAX_SEGMENTS = 12;

interface MeterProps {
  /** What is measured. */
  label: string;
  /** The count as a text, for example "2 of 3". */
  text: string;
  state: string;
  used: number;
  limit: number;
}

/** A bar that shows how much of a limit is used. Renders a `<div>` element. */
export function Meter({ label, text, state, used, limit }: MeterProps) {
  const { slot } = PanelScope.use('Panel.Meter');
  const filled = Math.min(used, limit);
  return (
    <div
      {...slot('portal-meter')}
      data-state={state}
      role="meter"
      aria-label={label}
      aria-valuenow={filled}
      aria-valuetext={text}
      aria-valuemax={limit}
    >
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
