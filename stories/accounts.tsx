import { LicenseKeyCard, PolarPortalProvider, type PortalTheme } from 'polar-customer-portal';
import { useState } from 'react';

/** Somebody who may sign in. */
export interface Account {
  /** The id of the customer, in Polar's system or in yours. */
  customerId: string;
  name: string;
  licenseKeyId: string;
  getSessionToken: () => string;
}

interface AccountsProps {
  accounts: Account[];
  server: string;
  theme: PortalTheme;
}

/** A page on which people change accounts without a new page: it tells the provider who it is. */
export function Accounts({ accounts, server, theme }: AccountsProps) {
  const [customerId, setCustomerId] = useState(accounts[0]?.customerId);
  const account = accounts.find((each) => each.customerId === customerId);
  return (
    <>
      <p>
        {accounts.map(({ customerId, name }) => (
          <button key={customerId} type="button" onClick={() => setCustomerId(customerId)}>
            {name}
          </button>
        ))}
      </p>
      {account && (
        <PolarPortalProvider
          server={server}
          theme={theme}
          customerId={account.customerId}
          sessionToken={account.getSessionToken}
        >
          <LicenseKeyCard id={account.licenseKeyId} />
        </PolarPortalProvider>
      )}
    </>
  );
}
