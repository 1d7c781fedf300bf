import type { UseMutationResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation } from '../core/react/use-portal-mutation.ts';
import type { CustomerChanges } from './api.ts';
import { requestEmailChangeOptions, updateCustomerOptions } from './mutations.ts';

/** Called when a change has ended: with its error, or `null` after a success. */
type OnOutcome<Variables> = (variables: Variables, error: PortalError | null) => void;

/** The mutation of `useUpdateCustomer`. */
export function useCustomerUpdate(
  onOutcome?: OnOutcome<CustomerChanges>,
): UseMutationResult<PortalCustomer, PortalError, CustomerChanges> {
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
