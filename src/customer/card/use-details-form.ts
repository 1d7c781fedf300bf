import { useEffect, useMemo, useRef, useState } from 'react';
import { useAddressForm, type AddressFormState } from '../../account/address/use-address-form.ts';
import { customerOptions } from '../../account/customer-options.ts';
import type { PortalError } from '../../core/http/errors.ts';
import { mayComeLate } from '../../core/query/may-come-late.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useFromCache } from '../../core/react/use-from-cache.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { useLatest } from '../../core/react/use-latest.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { CustomerUpdate } from '../api.ts';
import { useCustomerUpdate } from '../mutation-hooks.ts';
import { holdsChanges } from '../rules/holds-changes.ts';
import { CardScope, CustomerScope } from '../scopes.ts';

const OPTIONS = { extra: ['name', 'tax_id'] } as const;

/** A change of which nobody knows what became of it. */
interface Unknown {
  error: PortalError;
  /** When it ended, in milliseconds since 1970. */
  endedAt: number;
  /** When the customer had last been read. Only a later read decides. */
  readAt: number;
}

interface DetailsForm {
  form: AddressFormState;
  isSaving: boolean;
  save: () => void;
  /** Saves all but a tax id that Polar has refused. */
  saveWithoutTaxId: () => void;
}

/** What a customer types into the form for the details, and how it is saved. */
export function useDetailsForm(): DetailsForm {
  const { customer } = CustomerScope.use('Customer.Form');
  const { messages, closeForm } = CardScope.use('Customer.Form');
  const { messages: common } = PanelScope.use('Customer.Form');
  const { billing_name, billing_address, tax_id } = customer;
  const stored = useMemo(
    () => ({ name: billing_name, address: billing_address, tax_id }),
    [billing_name, billing_address, tax_id],
  );
  const form = useAddressForm(stored, OPTIONS);
  // Two clicks before the next render must not send it twice.
  const isSending = useRef(false);
  const [unknown, setUnknown] = useState<Unknown>();
  const { readAt, getReadAt, getCustomer } = useReads(unknown !== undefined);

  function tellFailure(error: PortalError) {
    if (error.code === 'unconfirmed') {
      setUnknown({ error, endedAt: Date.now(), readAt: getReadAt() });
      return form.fail(messages.maybeSaved);
    }
    if (error.code !== 'invalid_request') {
      const [reason] = getFailureText(toFailureKind(error), common, messages);
      return form.fail(messages.notSaved(reason));
    }
    if (!form.refuse(error)) form.fail(messages.notAccepted(common.platform));
  }
  const { mutate, isPending } = useCustomerUpdate((_, error) => {
    isSending.current = false;
    if (!error) return closeForm({ state: 'saved', text: messages.saved });
    tellFailure(error);
  });
  function send(changes: CustomerUpdate) {
    if (isSending.current) return;
    if (Object.keys(changes).length === 0) return closeForm();
    isSending.current = true;
    setUnknown(undefined);
    mutate(changes);
  }

  // A later read tells what nobody knew: Polar holds what was typed, or it does not.
  const decide = useLatest(() => {
    if (!unknown || getReadAt() === unknown.readAt) return;
    const found = getCustomer();
    if (found && holdsChanges(found, form.toChanges())) {
      setUnknown(undefined);
      return closeForm({ state: 'saved', text: messages.saved });
    }
    if (mayComeLate(unknown.error, unknown.endedAt)) return;
    setUnknown(undefined);
    form.fail(messages.notSavedAfterAll);
  });
  useEffect(() => {
    if (readAt !== undefined) decide.current();
  }, [readAt, decide]);

  return {
    form,
    isSaving: isPending,
    save: useHandler(() => send(form.toChanges())),
    saveWithoutTaxId: useHandler(() => send(form.toChanges({ withoutTaxId: true }))),
  };
}

/** What was last read of the customer, and when, while that matters. */
function useReads(isWatched: boolean) {
  const { client, queryClient } = usePortal();
  const { queryKey } = customerOptions(client);
  const getReadAt = () => queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
  const getCustomer = () => queryClient.getQueryData(queryKey);
  return { readAt: useFromCache(isWatched ? getReadAt : undefined), getReadAt, getCustomer };
}
