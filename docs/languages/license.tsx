import { LicenseKeyCard, PolarPortalProvider, type SessionToken } from 'polar-customer-portal';
import { de } from 'polar-customer-portal/locale/de';
import { fr } from 'polar-customer-portal/locale/fr';

interface LicenseProps {
  id: string;
  sessionToken: SessionToken;
  user: { locale: string; timeZone: string };
}

export const License = ({ id, sessionToken, user }: LicenseProps) => (
  <PolarPortalProvider
    sessionToken={sessionToken}
    languages={[de, fr]}
    locale={user.locale}
    timeZone={user.timeZone}
  >
    <LicenseKeyCard id={id} />
  </PolarPortalProvider>
);
