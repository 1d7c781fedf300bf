'use client';

import {
  fetchSession,
  PolarPortalProvider,
  type OwnClientProps,
  type PortalSettings,
} from 'polar-customer-portal';

const sessionToken = () => fetchSession('/polar/session');

/** A server component cannot hand a function to the browser, so this one knows it. */
export function Portal(props: PortalSettings & Omit<OwnClientProps, 'sessionToken'>) {
  return <PolarPortalProvider {...props} sessionToken={sessionToken} />;
}
