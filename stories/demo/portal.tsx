import {
  CustomerCard,
  DownloadList,
  LicenseKeyCard,
  LicenseKeyList,
  OrderList,
  PolarPortalProvider,
  SubscriptionList,
  type PolarPortalProviderProps,
} from 'polar-customer-portal';
import type { Account, Connection } from './connection.ts';
import type { PageName } from './use-page.ts';

const HELP = 'mailto:help@nimbus.example';

/** Where the vendor's customers renew, upgrade and ask for help. */
const LINKS = {
  licenseKeys: { renew: '#billing', upgrade: '#billing', help: HELP },
  downloads: { help: HELP },
  orders: { help: HELP },
  subscriptions: {
    licenseKeys: '#license',
    downloads: '#downloads',
    // A page of the vendor, which does not exist.
    resubscribe: 'https://nimbus.example/pricing',
    help: HELP,
  },
  customer: { help: HELP },
};

/** The same with the portal of the mock, which does not exist either. */
const MOCK_LINKS = {
  ...LINKS,
  subscriptions: { ...LINKS.subscriptions, portal: 'https://polar.example/nimbus/portal' },
};

interface PortalProps {
  page: PageName;
  connection: Connection;
  provider: Pick<PolarPortalProviderProps, 'onError' | 'onEvent'>;
}

/** The code with which a vendor shows what customers have bought; or a text if there is no account yet. */
export function Portal({ page, connection, provider }: PortalProps) {
  const { server, account } = connection;
  if (!account) {
    return (
      <section className="panel vacant" aria-labelledby="vacant">
        <h2 id="vacant">{NO_ACCOUNT[server][0]}</h2>
        <p>{NO_ACCOUNT[server][1]}</p>
      </section>
    );
  }
  return (
    <PolarPortalProvider
      server={account.server}
      sessionToken={account.sessionToken}
      onSignIn={account.signIn}
      links={server === 'mock' ? MOCK_LINKS : LINKS}
      {...provider}
    >
      {page === 'license' && <License {...account} />}
      {page === 'downloads' && <DownloadList />}
      {page === 'billing' && (
        <>
          <SubscriptionList plans />
          <OrderList />
          <CustomerCard />
        </>
      )}
    </PolarPortalProvider>
  );
}

function License({ licenseKeyId }: Account) {
  if (licenseKeyId === null) return <LicenseKeyList />;
  return <LicenseKeyCard id={licenseKeyId} expects={{ usage: true }} />;
}

const NO_ACCOUNT = {
  mock: [
    'The mock of Polar can’t start',
    'It uses a service worker, which this browser does not allow here. Open the demo at localhost in an ordinary window, or choose another server.',
  ],
  sandbox: [
    'Your sandbox license key goes here',
    'Paste a customer session token and a license key id in the demo controls.',
  ],
  production: [
    'Your license key goes here',
    'Paste a customer session token and a license key id in the demo controls.',
  ],
  other: [
    'A license key of your own Polar goes here',
    'Type its address in the demo controls, and paste a customer session token and a license key id.',
  ],
} as const;
