import { PanelScope } from './panel-scope.ts';

/** Up to this limit, each unit has a segment of its own. */
const MOST_SEGMENTS = 12;

interface MeterProps {
  /** What is measured. */
  label: string;
  /** The measure in words, for example "2 of 3". */
  text: string;
  state: string;
  used: number;
  limit: number;
}

/** A count against its limit, at a glance. Renders a `<div>` element. */
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
      {limit <= MOST_SEGMENTS ? (
        Array.from({ length: limit }, (_, index) => <i key={index} data-filled={index < filled} />)
      ) : (
        // A width as an attribute of SVG, because a content security policy may forbid inline styles.
        <svg>
          <rect width={`${(100 * filled) / limit}%`} />
        </svg>
      )}
    </div>
  );
}
