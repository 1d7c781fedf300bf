import { fetchSession, LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { LICENSE_KEY_ID } from '../data.mjs';
import { host, polarUrl } from './host.ts';

createRoot(host).render(
  <PolarPortalProvider server={polarUrl} sessionToken={() => fetchSession('/polar/session')}>
    <LicenseKeyCard id={LICENSE_KEY_ID} />
  </PolarPortalProvider>,
);
