import { LicenseKey } from 'polar-customer-portal';
import { getCustomer, polarServer } from '../customer';
import { Portal } from '../portal';

export default async function Page({ searchParams }: PageProps<'/parts'>) {
  const { id } = await searchParams;
  return (
    <Portal customerId={await getCustomer()} server={polarServer}>
      <LicenseKey.Root id={String(id)}>
        <LicenseKey.Header />
        <LicenseKey.Secret />
        <LicenseKey.Allowances />
      </LicenseKey.Root>
    </Portal>
  );
}
