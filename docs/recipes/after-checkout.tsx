import { LicenseKeyCard, useLicenseKeys, useRefreshPortal } from 'polar-customer-portal';
import { useEffect, useState } from 'react';

/** Milliseconds between two attempts, and how many there are: a minute together. */
const PAUSE = 2_000;
const ATTEMPTS = 30;

/** Waits for the license key of a purchase, then shows it. */
export function AfterCheckout({ benefitId }: { benefitId: string }) {
  const { data } = useLicenseKeys({ benefit_id: benefitId });
  const refresh = useRefreshPortal();
  const [attempts, setAttempts] = useState(0);
  const licenseKey = data?.items.at(-1);
  const isWaiting = !licenseKey && attempts < ATTEMPTS;

  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setAttempts(attempts + 1);
      void refresh();
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [isWaiting, attempts, refresh]);

  if (licenseKey) return <LicenseKeyCard id={licenseKey.id} listed={licenseKey} />;
  return (
    <p role="status">
      {isWaiting
        ? 'Thank you! Your license key will be here in a few seconds.'
        : 'Your license key takes longer than usual. Please come back in a few minutes.'}
    </p>
  );
}
