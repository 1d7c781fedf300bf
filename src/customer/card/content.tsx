import { useMemo, type ReactNode } from 'react';
import { hasBillingAccess } from '../../account/billing-access.ts';
import type { PortalCustomer } from '../../account/portal-customer-schema.ts';
import type { PortalUser } from '../../account/portal-user-schema.ts';
import { useOrganization } from '../../account/use-organization.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { CustomerActions } from '../actions.ts';
import type { CustomerMessages } from '../messages.ts';
import { allowsEmailChange, hasOwnEmail } from '../rules/can-change-email.ts';
import { getMember } from '../rules/get-member.ts';
import { AccessScope, CardScope, CustomerScope, ModeScope } from '../scopes.ts';
import { useClosedForm, type CardControls, type CardMode } from './use-card-mode.ts';

interface CardContentProps {
  customer: PortalCustomer;
  /** `undefined` as long as it is not known who is looking. */
  user: PortalUser | undefined;
  messages: CustomerMessages;
  mode: CardMode;
  controls: CardControls;
  /** The changes that the developer offers to the customer. */
  allows: Record<keyof CustomerActions, boolean>;
  children: ReactNode;
}

/** Provides the parts inside with the customer, and what whoever is looking may do. */
export function CardContent({
  customer,
  user,
  messages,
  mode,
  controls,
  allows,
  children,
}: CardContentProps) {
  useClosedForm(mode, PanelScope.use('Customer.Content'));
  const hasAccess = user && hasBillingAccess(user);
  const mayUpdate = allows.update && hasAccess === true;
  const couldChangeEmail = allows.changeEmail && hasAccess === true && hasOwnEmail(customer);
  const organization = useOrganization(couldChangeEmail).data?.organization;
  const mayChangeEmail = couldChangeEmail && !!organization && allowsEmailChange(organization);
  const isReadOnly = hasAccess === false;

  const view = useMemo(
    () => ({ customer, member: getMember(user, customer), messages }),
    [customer, user, messages],
  );
  const access = useMemo(
    () => ({ mayUpdate, mayChangeEmail, isReadOnly }),
    [mayUpdate, mayChangeEmail, isReadOnly],
  );
  const card = useMemo(() => ({ ...controls, messages }), [controls, messages]);
  return (
    <CustomerScope.Provider value={view}>
      <AccessScope.Provider value={access}>
        <CardScope.Provider value={card}>
          <ModeScope.Provider value={mode}>{children}</ModeScope.Provider>
        </CardScope.Provider>
      </AccessScope.Provider>
    </CustomerScope.Provider>
  );
}
