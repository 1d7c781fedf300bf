import {
  LicenseKeyCard,
  LicenseKeyList,
  PolarPortalProvider,
  type PolarPortalProviderProps,
} from 'polar-customer-portal';
import type { Connection } from './connection.ts';

/** Where the vendor's customers renew, upgrade and ask for help. */
const LINKS = {
  licenseKeys: { renew: '#plan', upgrade: '#plan', help: 'mailto:help@nimbus.example' },
};

interface LicensePanelProps {
  connection: Connection;
  provider: Pick<PolarPortalProviderProps, 'onError' | 'onEvent'>;
}

/** The code with which a vendor shows license keys; or a text if there is no account yet. */
export function LicensePanel({ connection, provider }: LicensePanelProps) {
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
      links={LINKS}
      {...provider}
    >
      {account.licenseKeyId === null ? (
        <LicenseKeyList />
      ) : (
        <LicenseKeyCard id={account.licenseKeyId} expects={{ usage: true }} />
      )}
    </PolarPortalProvider>
  );
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
