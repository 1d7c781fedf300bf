import { dehydrate, QueryClient } from '@tanstack/react-query';
import { createPortalClient, LicenseKeyCard, licenseKeyOptions } from 'polar-customer-portal';
import { getCustomer, polarServer } from '../customer';
import { createSession } from './create-session';
import { keepShown } from './keep-shown';
import { PortalWithState } from './portal-with-state';

export default async function Page({ searchParams }: PageProps<'/prefetched'>) {
  const { id } = await searchParams;
  const customerId = await getCustomer();
  const client = createPortalClient({
    sessionToken: () => createSession(customerId),
    customerId,
    server: polarServer,
  });
  const queryClient = new QueryClient();
  // If this fails, the browser reads the license key. `prefetchQuery` would not say why.
  await queryClient.fetchQuery(licenseKeyOptions(client, String(id))).catch(console.error);
  const state = dehydrate(queryClient, { serializeData: keepShown });
  return (
    <PortalWithState customerId={customerId} server={polarServer} state={state}>
      <LicenseKeyCard id={String(id)} />
    </PortalWithState>
  );
}
