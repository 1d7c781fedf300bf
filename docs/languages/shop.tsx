import { PolarPortalProvider, type SessionToken } from 'polar-customer-portal';
import type { ReactNode } from 'react';

interface ShopProps {
  sessionToken: SessionToken;
  children: ReactNode;
}

export const Shop = ({ sessionToken, children }: ShopProps) => (
  <PolarPortalProvider
    sessionToken={sessionToken}
    messages={{
      common: { platform: 'Acme Shop' },
      licenseKeys: { activations: 'Devices' },
    }}
  >
    {children}
  </PolarPortalProvider>
);
