import {
  chooseLanguage,
  LicenseKeyCard,
  PolarPortalProvider,
  type SessionToken,
} from 'polar-customer-portal';
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
    language={chooseLanguage([de, fr], user.locale)}
    timeZone={user.timeZone}
  >
    <LicenseKeyCard id={id} />
  </PolarPortalProvider>
);
