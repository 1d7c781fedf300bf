import {
  fetchSession,
  LicenseKeyCard,
  PolarPortalProvider,
  startSession,
} from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { LICENSE_KEY_ID } from '../data.mjs';
import { host, polarUrl } from './host.ts';

const sessionToken = () => fetchSession('/polar/session');
startSession(sessionToken);

createRoot(host).render(
  <PolarPortalProvider server={polarUrl} sessionToken={sessionToken}>
    <LicenseKeyCard id={LICENSE_KEY_ID} />
  </PolarPortalProvider>,
);
