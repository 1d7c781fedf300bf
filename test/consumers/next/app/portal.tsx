'use client';

import {
  fetchSession,
  PolarPortalProvider,
  type PolarPortalProviderProps,
} from 'polar-customer-portal';

const sessionToken = () => fetchSession('/polar/session');

/** A server component cannot hand a function to the browser, so this one knows it. */
export function Portal(props: Omit<PolarPortalProviderProps, 'sessionToken'>) {
  return <PolarPortalProvider {...props} sessionToken={sessionToken} />;
}
