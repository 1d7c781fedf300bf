import { getLicenseKeyUsage, LicenseKeyCard, useLicenseKey } from 'polar-customer-portal';

/** The card, and below it an offer to customers who have used most of what they bought. */
export function LicenseWithUpgrade({ id }: { id: string }) {
  const { data: licenseKey } = useLicenseKey(id);
  const usage = licenseKey && getLicenseKeyUsage(licenseKey);
  const isScarce = usage && ['nearly_full', 'full', 'over'].includes(usage.state);
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <LicenseKeyCard id={id} />
      {isScarce && (
        <a href="/upgrade">{`Upgrade: you have used ${usage.used} of ${usage.limit}`}</a>
      )}
    </div>
  );
}
