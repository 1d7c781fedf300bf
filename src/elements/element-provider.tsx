import type { ReactNode } from 'react';
import { PortalError } from '../core/http/errors.ts';
import type { PortalSettings } from '../core/react/provider-props.ts';
import { PolarPortalProvider } from '../core/react/provider.tsx';
import { toReactKey } from '../core/query/keys.ts';
import type { SharedSession } from './shared-session.ts';
import { usePageTheme } from './use-page-theme.ts';

interface ElementProviderProps extends Omit<PortalSettings, 'queryClient'> {
  /** `undefined` while required attributes or properties are missing or wrong. */
  session: SharedSession | undefined;
  /** The error message in that case, which names what is missing or wrong. */
  problem: string;
  /** The element, whose place in the page may give it a theme. */
  host: Element;
  children: ReactNode;
}

/** The provider inside an element. Its session may be shared with other elements. */
export function ElementProvider({ session, problem, host, ...settings }: ElementProviderProps) {
  const pageTheme = usePageTheme(host);
  const theme = settings.theme ?? pageTheme;
  if (!session) {
    const sessionToken = () => waitForAttributes(problem);
    return <PolarPortalProvider {...settings} theme={theme} sessionToken={sessionToken} />;
  }
  return (
    <PolarPortalProvider
      {...settings}
      theme={theme}
      // A new session resets the state of the components.
      key={toReactKey(session.client)}
      client={session.client}
      queryClient={session.queryClient}
    />
  );
}

/** Shows the element as loading for five seconds, in which a script may set what is missing or wrong. */
function waitForAttributes(problem: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new PortalError('invalid_request', problem)), 5_000);
  });
}
