import { useEffect, type ReactNode } from 'react';
import { FormFooter } from '../../ui/form/form-footer.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { AddressFields } from './address-fields.tsx';
import type { AddressFormState } from './use-address-form.ts';
import { useAddressMessages } from './use-address-messages.ts';

interface AddressFormProps {
  /** From `useAddressForm`, in a component that stays while this one may go. */
  form: AddressFormState;
  /** Its accessible name, for example "Billing details". */
  label: string;
  /** Beside the buttons, for example what cannot be changed later. */
  note?: ReactNode;
  /** @default 'Save' */
  save?: string | undefined;
  /** @default 'Saving…' */
  saving?: string | undefined;
  /** @default 'Cancel' */
  cancel?: string | undefined;
  isSaving: boolean;
  /** Called by Save and by Enter, unless it is being saved or something is missing. */
  onSave: () => void;
  onCancel?: (() => void) | undefined;
  /** Called by the button below a refused tax id. Without it, there is none. */
  onSaveWithoutTaxId?: (() => void) | undefined;
  /** More fields, below the others. */
  children?: ReactNode;
}

/** A form for what stands on invoices. Renders a `<div>` element. */
export function AddressForm({
  form,
  label,
  note,
  save,
  saving,
  cancel,
  isSaving,
  onSave,
  onCancel,
  onSaveWithoutTaxId,
  children,
}: AddressFormProps) {
  const { messages: common, slot } = PanelScope.use('Panel.AddressForm');
  const messages = useAddressMessages();
  const { data, load, check, errors } = form;
  useEffect(load, [load]);
  const isLoaded = data !== undefined && data !== 'failed';
  function trySave() {
    if (isLoaded && check()) onSave();
  }
  return (
    <Form
      label={label}
      errors={errors}
      isSaving={isSaving}
      onSave={trySave}
      footer={
        <FormFooter
          note={note}
          save={save ?? messages.save}
          saving={saving ?? messages.saving}
          cancel={cancel ?? messages.cancel}
          isSaving={isSaving}
          onSave={trySave}
          onCancel={onCancel}
        />
      }
    >
      {data === 'failed' ? (
        <div {...slot('portal-form-error')} role="alert">
          <p>{messages.unavailable}</p>
          <button type="button" form="" {...slot('portal-retry')} onClick={load}>
            {common.tryAgain}
          </button>
        </div>
      ) : data ? (
        <AddressFields
          form={form}
          data={data}
          messages={messages}
          isSaving={isSaving}
          onSaveWithoutTaxId={onSaveWithoutTaxId}
        />
      ) : (
        // As high as the fields of most countries.
        <div {...slot('portal-skeleton')} aria-hidden="true">
          {form.shown.map((field) => (
            <p key={field}>
              <i />
            </p>
          ))}
        </div>
      )}
      {children}
    </Form>
  );
}
