'use client';

import { PolarPortalProvider, type PolarPortalProviderProps } from 'polar-customer-portal';

const sessionToken = () =>
  fetch('/polar/session', { method: 'POST' }).then((answer) => answer.json());

/** A server component cannot hand a function to the browser, so this one knows it. */
export function Portal(props: Omit<PolarPortalProviderProps, 'sessionToken'>) {
  return <PolarPortalProvider {...props} sessionToken={sessionToken} />;
}
