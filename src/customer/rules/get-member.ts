import type { PortalCustomer } from '../../account/portal-customer-schema.ts';
import type { PortalUser } from '../../account/portal-user-schema.ts';

/**
 * The team member who is looking, if that is somebody else than the customer whose details are shown. Where a vendor's
 * customers can all have members, a single person is a member of their own, with the same e-mail address.
 */
export function getMember(
  user: PortalUser | undefined,
  customer: PortalCustomer,
): PortalUser | undefined {
  if (user?.type !== 'member') return undefined;
  const isSame =
    customer.type !== 'team' && user.email?.toLowerCase() === customer.email?.toLowerCase();
  return isSame ? undefined : user;
}
