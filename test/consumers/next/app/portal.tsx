'use client';

import {
  fetchSession,
  PolarPortalProvider,
  type PolarPortalProviderProps,
} from 'polar-customer-portal';

/** The provider with a session, for server components, which cannot pass a function themselves. */
export function Portal(props: Omit<PolarPortalProviderProps, 'sessionToken' | 'client'>) {
  return <PolarPortalProvider {...props} sessionToken={() => fetchSession('/polar/session')} />;
}
