'use client';

import { useEffect } from 'react';
import { AddressForm } from '../../account/address/address-form.tsx';
import { createPart } from '../../ui/create-part.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { CardScope, ModeScope } from '../scopes.ts';
import { useDetailsForm } from './use-details-form.ts';

/** The fields, mounted as long as the form is open: it keeps what was typed. */
function Fields() {
  const { messages, closeForm } = CardScope.use('Customer.Form');
  const { findSlot } = PanelScope.use('Customer.Form');
  const { form, isSaving, save, saveWithoutTaxId } = useDetailsForm();
  const isReady = typeof form.data === 'object';
  useEffect(() => {
    const [element] = findSlot('customer-form');
    const field = isReady && element?.querySelector<HTMLElement>('input, select');
    // The browser has lost the focus with the button that has opened the form.
    if (field) takeFocus(field, []);
  }, [isReady, findSlot]);
  return (
    <AddressForm
      form={form}
      label={messages.title}
      note={messages.usedOn}
      isSaving={isSaving}
      onSave={save}
      onSaveWithoutTaxId={saveWithoutTaxId}
      onCancel={() => closeForm()}
    />
  );
}

/**
 * The form that changes the details, while it is open. What was typed stays when it cannot be saved, until the customer
 * cancels. Renders a `<div>` element.
 */
export const CustomerForm = createPart('Customer.Form', 'customer-form', 'div', (_, part) => {
  const { open } = ModeScope.use(part);
  return open === 'details' ? { children: <Fields /> } : null;
});
