import type { Allowance } from './allowance.ts';
import { useView } from './context.ts';

interface LicenseKeyMeterProps extends Allowance {
  limit: number;
  label: string;
  text: string;
}

/** How much of a limit is used, at a glance. Renders a `<div>` element. */
export function LicenseKeyMeter({ label, text, state, used, limit }: LicenseKeyMeterProps) {
  const filled = Math.min(used, limit);
  /** Up to this many, each one has a segment of its own. */
  const mostSegments = 12;
  return (
    <div
      {...useView().slot('license-key-meter')}
      data-state={state}
      role="meter"
      aria-label={label}
      aria-valuenow={filled}
      aria-valuetext={text}
      aria-valuemax={limit}
    >
      {limit <= mostSegments ? (
        Array.from({ length: limit }, (_, index) => <i key={index} data-filled={index < filled} />)
      ) : (
        // A width as an attribute of SVG, since a content security policy may forbid inline styles.
        <svg>
          <rect width={`${(100 * filled) / limit}%`} />
        </svg>
      )}
    </div>
  );
}
