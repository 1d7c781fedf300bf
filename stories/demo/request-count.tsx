import type { MockPolar } from 'polar-customer-portal/mock';
import { useSyncExternalStore } from 'react';

/** The number of requests that the mock of Polar has received. Renders a `<p>` element. */
export function RequestCount({ polar }: { polar: MockPolar }) {
  // Polled, because the mock's array of requests has no events.
  const count = useSyncExternalStore(poll, () => polar.requests.length);
  return (
    <p className="hint">
      The mock of Polar received <b>{count}</b> {count === 1 ? 'request' : 'requests'}.
    </p>
  );
}

function poll(onStoreChange: () => void) {
  const timer = setInterval(onStoreChange, 250);
  return () => clearInterval(timer);
}
