import type { ReactNode } from 'react';
import { PortalError } from '../core/http/errors.ts';
import type { PortalSettings } from '../core/react/provider-props.ts';
import { PolarPortalProvider } from '../core/react/provider.tsx';
import { portalKeys } from '../core/query/keys.ts';
import type { SharedSession } from './shared-session.ts';

interface ElementProviderProps extends Omit<PortalSettings, 'queryClient'> {
  /** `undefined` as long as attributes or properties that the element needs are missing. */
  session: SharedSession | undefined;
  /** The attributes and properties that are missing then, for the error. */
  needs: string;
  children: ReactNode;
}

/** The provider inside an element, with a session that it may share with other elements. */
export function ElementProvider({ session, needs, ...settings }: ElementProviderProps) {
  if (!session) {
    return <PolarPortalProvider {...settings} sessionToken={() => waitForMore(needs)} />;
  }
  return (
    <PolarPortalProvider
      {...settings}
      // Another session starts anew, with nothing of the one before.
      key={portalKeys.all(session.client).join(' ')}
      client={session.client}
      queryClient={session.queryClient}
    />
  );
}

/** Lets the element load for as long as a script of the page may take to set the rest. */
function waitForMore(needs: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new PortalError('invalid_request', needs)), 5_000);
  });
}
