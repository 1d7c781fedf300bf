// A host page, set up by its own address: see `PageOptions` in ../open-page.ts.
import {
  CustomerCard,
  DownloadList,
  LicenseKeyCard,
  LicenseKeyList,
  OrderList,
  PolarPortalProvider,
  PortalError,
  SubscriptionList,
  type PolarPortalProviderProps,
  type PortalEvent,
} from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** The events that `onEvent` was called with. */
    portalEvents: PortalEvent[];
  }
}

const params = new URLSearchParams(location.search);
const server = params.get('server') ?? '';
/** The size of a page of the list, which then shows in place of a card for each license key. */
const pageSize = Number(params.get('pageSize'));
const ids = pageSize ? [] : params.getAll('id');

window.portalEvents = [];

const provider: PolarPortalProviderProps = {
  server,
  sessionToken: () => fetchFromHost('/session'),
  customerId: 'customer-1',
  locale: 'en-US',
  ...(params.has('customers') && { organization: 'nimbus' }),
  onEvent: (event) => window.portalEvents.push(event),
  // Most tests provoke errors; the default writes them to the console.
  onError: () => {},
  ...(params.has('signIn') && {
    onSignIn: async () => {
      await fetchFromHost('/sign-in');
    },
  }),
};

async function fetchFromHost(path: string) {
  const response = await fetch(server + path);
  if (response.status === 401) throw new PortalError('unauthorized', 'Nobody is signed in.');
  if (!response.ok) throw new Error(`The host app responded with ${response.status}.`);
  return response.text();
}

function HostPage() {
  const [isShown, setShown] = useState(true);
  return (
    <PolarPortalProvider {...provider}>
      <h1>Your licenses</h1>
      <button type="button" onClick={() => setShown(!isShown)}>
        {isShown ? 'Leave' : 'Come back'}
      </button>
      {isShown && params.has('downloads') && <DownloadList />}
      {isShown && params.has('subscriptions') && <SubscriptionList plans pageSize={20} />}
      {isShown && params.has('orders') && <OrderList />}
      {isShown && params.has('customers') && <CustomerCard />}
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

/** The document, or a shadow root, which needs styles of its own. */
function getContainer(): Element | ShadowRoot {
  const main = document.querySelector('main') ?? document.body;
  if (!params.has('shadow')) return main;
  const root = main.attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) {
    root.append(sheet.cloneNode());
  }
  return root;
}

document.documentElement.lang = params.get('lang') ?? 'en';
document.documentElement.dir = params.get('dir') ?? 'ltr';
const mount = document.createElement('div');
getContainer().append(mount);
createRoot(mount).render(
  <StrictMode>
    <HostPage />
  </StrictMode>,
);
