import { LicenseKeyCard } from 'polar-customer-portal';

/** Two license keys of one customer, each with a heading of its own. */
export const TwoKeys = ({ studioId, serverId }: { studioId: string; serverId: string }) => (
  <div style={{ display: 'grid', gap: '1.5rem' }}>
    <LicenseKeyCard id={studioId} messages={{ title: 'Nimbus Studio' }} />
    <LicenseKeyCard id={serverId} messages={{ title: 'Nimbus Server' }} />
  </div>
);
