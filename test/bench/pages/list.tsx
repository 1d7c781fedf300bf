import { fetchSession, LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { host, polarUrl } from './host.ts';

createRoot(host).render(
  <PolarPortalProvider server={polarUrl} sessionToken={() => fetchSession('/polar/session')}>
    <LicenseKeyList />
  </PolarPortalProvider>,
);
