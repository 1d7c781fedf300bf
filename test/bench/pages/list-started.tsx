import {
  fetchSession,
  LicenseKeyList,
  PolarPortalProvider,
  startSession,
} from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { host, polarUrl } from './host.ts';

const sessionToken = () => fetchSession('/polar/session');
startSession(sessionToken);

createRoot(host).render(
  <PolarPortalProvider server={polarUrl} sessionToken={sessionToken}>
    <LicenseKeyList />
  </PolarPortalProvider>,
);
