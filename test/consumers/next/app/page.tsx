import { LicenseKeyCard } from 'polar-customer-portal';
import { getCustomer, polarServer } from './customer';
import { Portal } from './portal';

export default async function Page({ searchParams }: PageProps<'/'>) {
  const { id } = await searchParams;
  return (
    <Portal customerId={await getCustomer()} server={polarServer}>
      <LicenseKeyCard id={String(id)} />
    </Portal>
  );
}
