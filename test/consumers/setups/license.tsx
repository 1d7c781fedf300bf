import { LicenseKeyCard, PolarPortalProvider, type OwnClientProps } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';

type LicenseProps = { id: string } & Pick<OwnClientProps, 'server' | 'sessionToken'>;

export const License = ({ id, ...session }: LicenseProps) => (
  <PolarPortalProvider {...session}>
    <LicenseKeyCard id={id} />
  </PolarPortalProvider>
);
