import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import 'polar-customer-portal/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './host.css';

const { server = '', id = '' } = Object.fromEntries(new URLSearchParams(location.search));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

/** Something of the host's, which is cached in the host's own QueryClient. */
function Plan() {
  const { data } = useQuery({ queryKey: ['plan'], queryFn: () => 'Studio' });
  return <p className="text-sm text-slate-600">Plan: {data}</p>;
}

function Host() {
  return (
    <main className="mx-auto max-w-2xl p-8">
      <h1 className="mb-4 text-3xl font-bold">Your license</h1>
      <PolarPortalProvider
        server={server}
        sessionToken={() => fetch(`${server}/session`).then((answer) => answer.text())}
      >
        <LicenseKeyCard id={id} />
        <Plan />
      </PolarPortalProvider>
      <ul>
        <li>
          <a href="#invoices">Invoices</a>
        </li>
      </ul>
      <button type="button" className="mt-4 rounded-full bg-sky-700 px-4 py-2 text-white">
        Upgrade
      </button>
    </main>
  );
}

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Host />
    </QueryClientProvider>
  </StrictMode>,
);
