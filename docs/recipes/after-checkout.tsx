import {
  LicenseKeyCard,
  LicenseKeyList,
  useLicenseKeys,
  useRefreshPortal,
} from 'polar-customer-portal';
import { useEffect, useState } from 'react';

/** Milliseconds between two attempts, and how many there are: a minute together. */
const PAUSE = 2_000;
const ATTEMPTS = 30;
/** After these it goes on: Polar does not know the customer yet, or a failure that passes. */
const PASSING = [
  'no_customer',
  'session_unavailable',
  'rate_limited',
  'server',
  'network',
  'timeout',
];

interface AfterCheckoutProps {
  benefitId: string;
  /** How many license keys of this benefit the customer had before. */
  before: number;
}

/** Waits for the license key of a purchase, then shows it. */
export function AfterCheckout({ benefitId, before }: AfterCheckoutProps) {
  const { data, error } = useLicenseKeys({ benefit_id: benefitId, limit: 100 });
  const refresh = useRefreshPortal();
  const [attempts, setAttempts] = useState(0);
  const isThere = data !== undefined && data.pagination.total_count > before;
  const licenseKey = isThere ? data.items.at(-1) : undefined;
  const hasFailed = error !== null && !PASSING.includes(error.code);
  const isWaiting = !licenseKey && !hasFailed && attempts < ATTEMPTS;

  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setAttempts(attempts + 1);
      void refresh();
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [isWaiting, attempts, refresh]);

  if (licenseKey) return <LicenseKeyCard id={licenseKey.id} listed={licenseKey} />;
  // It says why, and offers to sign in to whoever may be signed out.
  if (hasFailed) return <LicenseKeyList benefitId={benefitId} />;
  return (
    <p role="status">
      {isWaiting
        ? 'Thank you! Your license key will be here in a few seconds.'
        : 'Your license key takes longer than usual. Please come back in a few minutes.'}
    </p>
  );
}
