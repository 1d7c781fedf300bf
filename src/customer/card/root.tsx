'use client';

import { forwardRef, type Ref } from 'react';
import { accountQueryKeys } from '../../account/query-keys.ts';
import { useCustomer } from '../../account/use-customer.ts';
import { usePortalUser } from '../../account/use-portal-user.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import { useHelpLink } from '../../ui/use-help-link.ts';
import type { CustomerActions } from '../actions.ts';
import { customerEnglish } from '../english.ts';
import type { CustomerLinks } from '../links.ts';
import type { CustomerMessages } from '../messages.ts';
import { CardContent } from './content.tsx';
import { CustomerSkeleton } from './skeleton.tsx';
import { useCardMode, type CardForm } from './use-card-mode.ts';

/** Props of {@link CustomerRoot}: these, and every attribute of a `<section>`. */
export interface CustomerRootProps extends PanelOptions {
  /** The level of the card's heading. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The changes that the customer may make. Overrides those of the provider. */
  actions?: CustomerActions | undefined;
  /** Your own pages that the customer is sent to. Each overrides that of the provider. */
  links?: CustomerLinks | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<CustomerMessages> | undefined;
}

/**
 * Loads the billing details for the parts inside. Shows a skeleton while they load and a failure if that fails,
 * otherwise its children. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/customers/me`; for a member's session also
 * `GET /v1/customer-portal/customer-session/user`.
 *
 * @example
 * <Customer.Root>
 *   <Customer.Name /> <Customer.Address />
 * </Customer.Root>
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 */
export const CustomerRoot = forwardRef<HTMLElement, CustomerRootProps>(
  function CustomerRoot(props, ref) {
    return <Root key={useCustomerKey()} {...props} rootRef={ref} />;
  },
);
CustomerRoot.displayName = 'Customer.Root';

/** The `data-state` while a form is open. */
const STATES: Record<CardForm, string> = { details: 'editing', email: 'changing_email' };

/** The root of one customer. */
function Root({
  headingLevel = 2,
  actions,
  links,
  messages: overrides,
  children,
  ...props
}: CustomerRootProps & { rootRef: Ref<HTMLElement> }) {
  const { client, actions: providedActions, links: providedLinks } = usePortal();
  const messages = useMessages('customer', customerEnglish, overrides);
  const query = useCustomer();
  const userQuery = usePortalUser();
  const { data: customer } = query;
  const { mode, controls } = useCardMode(customer?.id);
  const panelLinks = useHelpLink(links, providedLinks?.customer, messages.help);
  // Without it, nobody knows what may be offered.
  const lacksUser = customer && !userQuery.data && !query.error;
  const mayDo = (change: keyof CustomerActions) =>
    actions?.[change] ?? providedActions?.customer?.[change] ?? true;
  return (
    <Panel
      {...props}
      slot="customer-card"
      query={lacksUser ? userQuery : query}
      queryKey={lacksUser ? accountQueryKeys.user(client) : accountQueryKeys.customer(client)}
      state={customer && (mode.open ? STATES[mode.open] : 'loaded')}
      heading={mode.open === 'email' ? messages.emailTitle : messages.title}
      loading={messages.loading}
      loaded={messages.loaded}
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<CustomerSkeleton />}
    >
      {customer && (
        <CardContent
          customer={customer}
          user={userQuery.data}
          messages={messages}
          mode={mode}
          controls={controls}
          allows={{ update: mayDo('update'), changeEmail: mayDo('changeEmail') }}
        >
          {children}
        </CardContent>
      )}
    </Panel>
  );
}
