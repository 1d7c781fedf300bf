import { LicenseKeyCard, PolarPortalProvider, type PortalTheme } from 'polar-customer-portal';
import { useState } from 'react';

/** An account that a customer can sign in to. */
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

/** A page on which customers switch accounts without loading a new page, with `customerId`. */
export function Accounts({ accounts, server, theme }: AccountsProps) {
  const [customerId, setCustomerId] = useState(accounts[0]?.customerId);
  const account = accounts.find((candidate) => candidate.customerId === customerId);
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
