import type { UseMutationResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation, type OnOutcome } from '../core/react/use-portal-mutation.ts';
import type { CustomerUpdate } from './api.ts';
import { requestEmailChangeOptions, updateCustomerOptions } from './mutations.ts';

/** The mutation of `useUpdateCustomer`. */
export function useCustomerUpdate(
  onOutcome?: OnOutcome<CustomerUpdate>,
): UseMutationResult<PortalCustomer, PortalError, CustomerUpdate> {
  const { client } = usePortal();
  const options = useMemo(() => updateCustomerOptions(client), [client]);
  return usePortalMutation(options, {
    toEvent: () => ({ type: 'customer.updated' }),
    onOutcome,
  });
}

/** The mutation of `useRequestEmailChange`. */
export function useEmailChangeRequest(
  onOutcome?: OnOutcome<string>,
): UseMutationResult<void, PortalError, string> {
  const { client } = usePortal();
  const options = useMemo(() => requestEmailChangeOptions(client), [client]);
  return usePortalMutation(options, {
    toEvent: () => ({ type: 'customer.email_change_requested' }),
    onOutcome,
  });
}
