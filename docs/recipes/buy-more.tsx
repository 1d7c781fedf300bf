import { useRefreshPortal } from 'polar-customer-portal';

interface BuyMoreProps {
  /** Opens your checkout. Its promise is fulfilled when the customer has paid. */
  openCheckout: () => Promise<void>;
}

/** Sells an extension of the license keys that the page shows, then shows what it has changed. */
export function BuyMore({ openCheckout }: BuyMoreProps) {
  const refresh = useRefreshPortal();
  async function buy() {
    await openCheckout();
    await refresh();
  }
  return <button onClick={() => void buy()}>Buy more</button>;
}
