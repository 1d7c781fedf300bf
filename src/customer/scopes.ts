import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalUser } from '../account/portal-user-schema.ts';
import { createScope } from '../ui/scope.ts';
import type { CardControls, CardMode } from './card/use-card-mode.ts';
import type { CustomerMessages } from './messages.ts';

/*
 * A scope for each thing that changes by itself, so that a change renders only the parts that show it. What a
 * scope provides is the same object until then.
 */

/** What the parts show of the customer. */
export interface CustomerView {
  customer: PortalCustomer;
  /** The team member who is looking; `undefined` where that is the customer, and as long as it is not known. */
  member: PortalUser | undefined;
  messages: CustomerMessages;
}

export const CustomerScope = createScope<CustomerView>('Root');

/** What whoever is looking may change. */
export interface AccessView {
  mayUpdate: boolean;
  mayChangeEmail: boolean;
  /** Whether it is a member whom Polar lets change nothing. */
  isReadOnly: boolean;
}

export const AccessScope = createScope<AccessView>('Root');

/** What the card shows: the details, or one of the forms. */
export const ModeScope = createScope<CardMode>('Root');

/** What the parts do. None of it changes by itself. */
export interface CardView extends CardControls {
  messages: CustomerMessages;
}

export const CardScope = createScope<CardView>('Root');
