import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const { server = '', id = '' } = Object.fromEntries(new URLSearchParams(location.search));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <h1>Your license</h1>
    <PolarPortalProvider
      server={server}
      theme="dark"
      sessionToken={() => fetch(`${server}/session`).then((answer) => answer.text())}
    >
      <LicenseKeyCard id={id} />
    </PolarPortalProvider>
  </StrictMode>,
);
