import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const { server, id } = Object.fromEntries(new URLSearchParams(location.search));
const sessionToken = () => fetch(`${server}/session`).then((response) => response.text());

createRoot(document.getElementById('root')).render(
  createElement(
    PolarPortalProvider,
    { server, sessionToken },
    createElement(LicenseKeyCard, { id }),
  ),
);
