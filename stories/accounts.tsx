import { LicenseKeyCard, PolarPortalProvider, type PortalTheme } from 'polar-customer-portal';
import { useState } from 'react';

/** Somebody who may sign in. */
export interface Account {
  /** The id of the customer, in Polar's system or in yours. */
  customer: string;
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
  const [customer, setCustomer] = useState(accounts[0]?.customer);
  const account = accounts.find((each) => each.customer === customer);
  return (
    <>
      <p>
        {accounts.map(({ customer, name }) => (
          <button key={customer} type="button" onClick={() => setCustomer(customer)}>
            {name}
          </button>
        ))}
      </p>
      {account && (
        <PolarPortalProvider
          server={server}
          theme={theme}
          customer={account.customer}
          sessionToken={account.getSessionToken}
        >
          <LicenseKeyCard id={account.licenseKeyId} />
        </PolarPortalProvider>
      )}
    </>
  );
}
