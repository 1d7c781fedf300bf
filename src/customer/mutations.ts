import { customerOptions } from '../account/customer-options.ts';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import { accountQueryKeys } from '../account/query-keys.ts';
import type { PortalClient } from '../core/http/client.ts';
import { isRefusal } from '../core/http/errors.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import { toChangeFailure, toUnconfirmed } from '../core/query/change-failure.ts';
import { changeOrLook } from '../core/query/change-or-look.ts';
import { lookLater } from '../core/query/look-later.ts';
import { mayComeLate } from '../core/query/may-come-late.ts';
import { noteEndOfSession } from '../core/query/note-end-of-session.ts';
import type { PortalMutationOptions } from '../core/query/portal-mutation-options.ts';
import { serialMutation } from '../core/query/serial-mutation.ts';
import { requestEmailChange, updateCustomer, type CustomerUpdate } from './api.ts';
import { lookAfter, storeCustomer } from './confirm-update.ts';
import { holdsChanges } from './rules/holds-changes.ts';

/**
 * Mutation options for a change of the billing details. It is sent once; Polar's answer goes into the cache. If the
 * answer is lost, the customer is read and compared with what was sent. If that fails too, or shows no change after a
 * timeout, when Polar may still be at it, the error is `unconfirmed`; with any other, nothing was changed.
 * Source: `PATCH /v1/customer-portal/customers/me`.
 *
 * @group Query options
 */
export function updateCustomerOptions(
  client: PortalClient,
): PortalMutationOptions<PortalCustomer, CustomerUpdate> {
  const { queryKey } = customerOptions(client);
  return {
    ...serialMutation(queryKey),
    mutationKey: accountQueryKeys.customerUpdates(client),
    async mutationFn(changes, { client: cache }) {
      const before = cache.getQueryData(queryKey);
      try {
        return await changeOrLook({
          async send() {
            const updated = await updateCustomer(client, changes);
            await storeCustomer(cache, client, updated);
            return updated;
          },
          look: () => lookAfter(client, cache),
          isMade: (found) => holdsChanges(found, changes, before),
          maybe: 'The billing details may have been changed.',
        });
      } catch (error) {
        const failure = toPortalError(error);
        noteEndOfSession(cache, queryKey, failure);
        if (mayComeLate(failure, Date.now())) {
          lookLater(async () => {
            await cache.invalidateQueries({ queryKey });
            const found = cache.getQueryData(queryKey);
            return !!found && holdsChanges(found, changes, before);
          });
        }
        // Somebody may have changed the member's role.
        if (failure.code === 'forbidden') {
          void cache.invalidateQueries({ queryKey: accountQueryKeys.user(client) });
        }
        throw failure;
      }
    },
  };
}

/**
 * Mutation options for a mail to a new e-mail address, which is the variable. It is sent once. Nothing at Polar tells
 * afterwards whether it was: without an answer, the error is `unconfirmed`.
 * Source: `POST /v1/customer-portal/customers/me/email-update/request`.
 *
 * @group Query options
 */
export function requestEmailChangeOptions(
  client: PortalClient,
): PortalMutationOptions<void, string> {
  const mutationKey = accountQueryKeys.emailChanges(client);
  return {
    ...serialMutation(mutationKey),
    mutationKey,
    async mutationFn(email, { client: cache }) {
      try {
        await requestEmailChange(client, email);
      } catch (error) {
        const failure = toChangeFailure(error);
        if (!isRefusal(failure)) {
          throw toUnconfirmed(
            'The mail may have been sent.',
            failure,
            'Only the mail itself tells.',
          );
        }
        noteEndOfSession(cache, customerOptions(client).queryKey, failure);
        throw failure;
      }
    },
  };
}
