import type { MockPolar } from 'polar-customer-portal/mock';
import { useSyncExternalStore } from 'react';

/** How many requests the pretend Polar has received. Renders a `<p>` element. */
export function RequestCount({ polar }: { polar: MockPolar }) {
  // Asked, because it is a plain array that says nothing of its growth.
  const count = useSyncExternalStore(poll, () => polar.requests.length);
  return (
    <p className="hint">
      The pretend Polar received <b>{count}</b> {count === 1 ? 'request' : 'requests'}.
    </p>
  );
}

function poll(ask: () => void) {
  const timer = setInterval(ask, 250);
  return () => clearInterval(timer);
}
