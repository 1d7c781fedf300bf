'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalError } from '../core/http/errors.ts';
import type { CustomerUpdate } from './api.ts';
import { useCustomerUpdate, useEmailChangeRequest } from './mutation-hooks.ts';

/**
 * Changes the billing details. `mutate` takes what changes. When the response is lost, the customer is read, and that
 * decides; if nobody knows, because that fails too or Polar may still be at it after a timeout, the error is
 * `unconfirmed`.
 * Source: `PATCH /v1/customer-portal/customers/me`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw.
 * @group Hooks
 */
export function useUpdateCustomer(): UseMutationResult<
  PortalCustomer,
  PortalError,
  CustomerUpdate
> {
  return useCustomerUpdate();
}

/**
 * Has Polar send a link to a new e-mail address; `mutate` takes it. Polar blocks a customer who asks more than six times
 * a minute or twelve times an hour: your own form must not let that happen.
 * Source: `POST /v1/customer-portal/customers/me/email-update/request`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw.
 * @group Hooks
 */
export function useRequestEmailChange(): UseMutationResult<void, PortalError, string> {
  return useEmailChangeRequest();
}
