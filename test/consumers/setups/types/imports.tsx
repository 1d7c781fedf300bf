// Only compiled: every kind of entry point, for settings of TypeScript that do not read `exports`.
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import type { PolarLicenseKeyElement } from 'polar-customer-portal/element';
import 'polar-customer-portal/element/define';
import { de } from 'polar-customer-portal/locale/de';
import { createMockPolar } from 'polar-customer-portal/mock';
import { createSessionHandler } from 'polar-customer-portal/server';

const polar = createMockPolar();
const client = createPortalClient({ sessionToken: polar.sessionToken });

export const License = ({ id }: { id: string }) => (
  <PolarPortalProvider client={client} language={de}>
    <LicenseKeyCard id={id} />
  </PolarPortalProvider>
);
export const read = async (id: string): Promise<string> => (await getLicenseKey(client, id)).status;
export const handler = createSessionHandler({
  accessToken: polar.organizationToken,
  getCustomer: () => ({ external_customer_id: 'account-7' }),
});
export const setTheme = (element: PolarLicenseKeyElement) => (element.theme = 'dark');
// @ts-expect-error -- the types are there, and not `any`
export const wrong = <LicenseKeyCard id={7} />;
