import { dehydrate, QueryClient } from '@tanstack/react-query';
import { createPortalClient, LicenseKeyCard, licenseKeyOptions } from 'polar-customer-portal';
import { getCustomer, polarServer } from '../customer';
import { createSession } from './create-session';
import { PortalWithState } from './portal-with-state';

export default async function Page({ searchParams }: PageProps<'/prefetched'>) {
  const { id } = await searchParams;
  const customer = await getCustomer();
  const client = createPortalClient({
    sessionToken: () => createSession(customer),
    customer,
    server: polarServer,
  });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(licenseKeyOptions(client, String(id)));
  return (
    <PortalWithState customer={customer} server={polarServer} state={dehydrate(queryClient)}>
      <LicenseKeyCard id={String(id)} />
    </PortalWithState>
  );
}
