import { useEffect, useMemo, type ReactNode } from 'react';
import { explainCustomerId, isCustomerId } from '../core/http/customer-id.ts';
import { PortalError } from '../core/http/errors.ts';
import { createRefusingClient } from '../core/http/refusing-client.ts';
import type { PortalSettings } from '../core/react/provider-props.ts';
import { PolarPortalProvider } from '../core/react/provider.tsx';
import { useLatest } from '../core/react/use-latest.ts';
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

/** Milliseconds in which a script may set what is missing or wrong; until then the element is loading. */
const PATIENCE = 5_000;

/** The provider inside an element. Its session may be shared with other elements. */
export function ElementProvider({ session, problem, host, ...settings }: ElementProviderProps) {
  const pageTheme = usePageTheme(host);
  useCustomerIdReport(host.getAttribute('customer-id'), settings.onError);
  const refusing = useMemo(
    () => createRefusingClient(new PortalError('invalid_request', problem), PATIENCE),
    [problem],
  );
  const { client, queryClient } = session ?? { client: refusing };
  return (
    <PolarPortalProvider
      {...settings}
      theme={settings.theme ?? pageTheme}
      // A new session resets the state of the components.
      key={toReactKey(client)}
      client={client}
      queryClient={queryClient}
    />
  );
}

/** Reports a `customer-id` that stands for a missing one, once. */
function useCustomerIdReport(customerId: string | null, onError: PortalSettings['onError']): void {
  const latest = useLatest(onError);
  useEffect(() => {
    if (customerId === null || isCustomerId(customerId)) return;
    latest.current?.(new PortalError('invalid_request', explainCustomerId(customerId)));
  }, [customerId, latest]);
}
