import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { LICENSE_KEY_ID } from '../data.mjs';
import { QueriedCard } from '../plain/queried-card.tsx';
import { host } from './host.ts';

createRoot(host).render(
  <QueryClientProvider client={new QueryClient()}>
    <QueriedCard id={LICENSE_KEY_ID} />
  </QueryClientProvider>,
);
