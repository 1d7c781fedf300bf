// The page of a vendor, set up by its own address: see `PageOptions` in ../stage.ts.
import {
  LicenseKeyCard,
  LicenseKeyList,
  PolarPortalProvider,
  type PolarPortalProviderProps,
  type PortalEvent,
} from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** What the vendor's analytics have heard. */
    portalEvents: PortalEvent[];
    /** The codes of the errors that the vendor has heard of. */
    portalErrors: string[];
  }
}

const params = new URLSearchParams(location.search);
const server = params.get('server') ?? '';
/** Of a list, in place of a card for each license key. */
const pageSize = Number(params.get('pageSize'));
const ids = pageSize ? [] : params.getAll('id');

window.portalEvents = [];
window.portalErrors = [];

const provider: PolarPortalProviderProps = {
  server,
  sessionToken: () => askVendor('/session'),
  customerId: 'customer-1',
  timeout: Number(params.get('timeout') ?? 5_000),
  locale: 'en-US',
  onEvent: (event) => window.portalEvents.push(event),
  onError: ({ code }) => window.portalErrors.push(code),
  ...(params.has('signIn') && {
    onSessionEnd: async () => {
      await askVendor('/sign-in');
    },
  }),
};

async function askVendor(path: string) {
  const answer = await fetch(server + path);
  if (!answer.ok) throw new Error(`The vendor answered ${answer.status}.`);
  return answer.text();
}

function VendorPage() {
  const [isShown, setShown] = useState(true);
  return (
    <PolarPortalProvider {...provider}>
      <h1>Your licenses</h1>
      <button type="button" onClick={() => setShown(!isShown)}>
        {isShown ? 'Leave' : 'Come back'}
      </button>
      {isShown && pageSize > 0 && <LicenseKeyList pageSize={pageSize} />}
      {isShown &&
        ids.map((id, index) => (
          <LicenseKeyCard
            key={id}
            id={id}
            {...(ids.length > 1 && { messages: { title: `License key ${index + 1}` } })}
          />
        ))}
    </PolarPortalProvider>
  );
}

/** Where the page goes: into the document, or into a shadow root, which needs styles of its own. */
function getContainer(): Element | ShadowRoot {
  const main = document.querySelector('main') ?? document.body;
  if (!params.has('shadow')) return main;
  const root = main.attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) {
    root.append(sheet.cloneNode());
  }
  return root;
}

document.documentElement.dir = params.get('dir') ?? 'ltr';
const mount = document.createElement('div');
getContainer().append(mount);
createRoot(mount).render(
  <StrictMode>
    <VendorPage />
  </StrictMode>,
);
