import { useMemo } from 'react';
import type { StoredDetails } from '../../account/address/stored-details.ts';
import { customerOptions } from '../../account/customer-options.ts';
import { usePortal } from '../../core/react/portal.ts';
import { usePortalQuery } from '../../core/react/use-portal-query.ts';
import type { CustomerOrder } from '../schema.ts';

/**
 * What a form for an invoice begins with: what the order has. Where that lacks something, what is known of the customer,
 * who would type the same again.
 */
export function useStoredDetails(
  { billing_name, billing_address }: CustomerOrder,
  purpose: 'create' | 'correct',
): StoredDetails {
  const { client } = usePortal();
  const { data: customer } = usePortalQuery({
    ...customerOptions(client),
    enabled: purpose === 'create',
  });
  return useMemo(
    () => ({
      name: billing_name || customer?.billing_name,
      address: billing_address ?? customer?.billing_address,
    }),
    [billing_name, billing_address, customer],
  );
}
