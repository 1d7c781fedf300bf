import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import 'polar-customer-portal/styles.css';
import { createRoot } from 'react-dom/client';
import { QueriedList } from '../plain/queried-list.tsx';
import { host } from './host.ts';

createRoot(host).render(
  <QueryClientProvider client={new QueryClient()}>
    <QueriedList />
  </QueryClientProvider>,
);
