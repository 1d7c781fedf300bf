import { useRefreshPortal } from 'polar-customer-portal';

/** A button of the host app that reads everything again. */
export function Refresh() {
  const refresh = useRefreshPortal();
  return <button onClick={() => void refresh()}>Refresh</button>;
}
