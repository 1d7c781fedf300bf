import type { Allowance } from './allowance.ts';

/** Up to this many, each one has a segment of its own. */
const MOST_SEGMENTS = 12;

interface LicenseKeyMeterProps extends Allowance {
  limit: number;
  label: string;
  text: string;
}

/** How much of a limit is used, at a glance. Renders a `<div>` element. */
export function LicenseKeyMeter({ state, used, limit, label, text }: LicenseKeyMeterProps) {
  const filled = Math.min(used, limit);
  return (
    <div
      data-slot="license-key-meter"
      data-state={state}
      role="meter"
      aria-label={label}
      aria-valuenow={filled}
      aria-valuemax={limit}
      aria-valuetext={text}
    >
      {limit <= MOST_SEGMENTS ? (
        Array.from({ length: limit }, (_, index) => <i key={index} data-filled={index < filled} />)
      ) : (
        // A width as an attribute of SVG, since a content security policy may forbid inline styles.
        <svg aria-hidden="true">
          <rect width={`${(100 * filled) / limit}%`} height="100%" />
        </svg>
      )}
    </div>
  );
}
