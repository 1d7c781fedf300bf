import type { ReactNode } from 'react';
import { PortalError } from '../core/http/errors.ts';
import { usePortal, PortalContext } from '../core/react/context.ts';
import { LicenseKeyCard, type LicenseKeyCardProps } from '../license-keys/card/card.tsx';
import * as portalKeys from '../core/query/keys.ts';
import type { PolarPortalProviderProps } from '../core/react/provider-props.ts';
import { PolarPortalProvider } from '../core/react/provider.tsx';
import type { SharedSession } from './shared-session.ts';

interface ElementCardProps extends Omit<PolarPortalProviderProps, 'sessionToken' | 'queryClient'> {
  /** `undefined` as long as the element knows too little to have one. */
  session: SharedSession | undefined;
  card: LicenseKeyCardProps;
}

/** The card of an element: that of React, with a session that it may share with others. */
export function ElementCard({ session, card, ...provider }: ElementCardProps) {
  return (
    <PolarPortalProvider
      {...provider}
      // Another session begins anew, with nothing of the one before.
      key={session && portalKeys.all(session.client).join(' ')}
      sessionToken={waitForMore}
      queryClient={session?.queryClient}
    >
      {session ? (
        <Sharing session={session}>
          <LicenseKeyCard {...card} />
        </Sharing>
      ) : (
        // A UUID, so that the card waits for a session in place of calling the id malformed.
        <LicenseKeyCard {...card} id="00000000-0000-4000-8000-000000000000" />
      )}
    </PolarPortalProvider>
  );
}

/** Puts the client that is shared in place of the provider's own. */
function Sharing({
  session: { client },
  children,
}: {
  session: SharedSession;
  children: ReactNode;
}) {
  return (
    <PortalContext.Provider value={{ ...usePortal(), client }}>{children}</PortalContext.Provider>
  );
}

/** Lets the card load for as long as a script of the page may take to say the rest. */
function waitForMore(): Promise<never> {
  return new Promise((_, reject) => {
    const missing = 'license-key-id, and session-url or the property sessionToken';
    const error = new PortalError('invalid_request', `<polar-license-key> needs ${missing}.`);
    setTimeout(reject, 5_000, error);
  });
}
