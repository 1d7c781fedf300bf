import type { ReactNode } from 'react';
import { PortalError } from '../core/http/errors.ts';
import type { PortalSettings } from '../core/react/provider-props.ts';
import { PolarPortalProvider } from '../core/react/provider.tsx';
import { toReactKey } from '../core/query/keys.ts';
import type { SharedSession } from './shared-session.ts';

interface ElementProviderProps extends Omit<PortalSettings, 'queryClient'> {
  /** `undefined` while required attributes or properties are missing. */
  session: SharedSession | undefined;
  /** The error message in that case, which names what is missing. */
  missing: string;
  children: ReactNode;
}

/** The provider inside an element. Its session may be shared with other elements. */
export function ElementProvider({ session, missing, ...settings }: ElementProviderProps) {
  if (!session) {
    return <PolarPortalProvider {...settings} sessionToken={() => waitForAttributes(missing)} />;
  }
  return (
    <PolarPortalProvider
      {...settings}
      // A new session resets the state of the components.
      key={toReactKey(session.client)}
      client={session.client}
      queryClient={session.queryClient}
    />
  );
}

/** Shows the element as loading for five seconds, in which a script may set what is missing. */
function waitForAttributes(missing: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new PortalError('invalid_request', missing)), 5_000);
  });
}
