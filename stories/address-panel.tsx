import { useState, type ReactNode } from 'react';
import { AddressForm } from '../src/account/address/address-form.tsx';
import type { AddressField } from '../src/account/address/address-field.ts';
import type { BillingChanges } from '../src/account/address/billing-changes.ts';
import type { StoredDetails } from '../src/account/address/stored-details.ts';
import {
  useAddressForm,
  type AddressFormOptions,
} from '../src/account/address/use-address-form.ts';
import { toPortalError } from '../src/core/http/to-portal-error.ts';
import { Panel } from '../src/ui/panel.tsx';
import { HeadingScope } from '../src/ui/panel-scope.ts';

export interface AddressPanelProps extends AddressFormOptions {
  details: StoredDetails;
  /** Saves the changes: rejects with a `PortalError` where Polar refuses them. */
  save?: ((changes: BillingChanges) => Promise<void> | void) | undefined;
  note?: string | undefined;
  saveLabel?: string | undefined;
  savingLabel?: string | undefined;
  title?: string | undefined;
  texts?: Partial<Record<AddressField, string>> | undefined;
  onCancel?: (() => void) | undefined;
}

/** A card around a form for an address. */
export function AddressPanel({ title = 'Billing details', ...props }: AddressPanelProps) {
  return (
    <CardPanel title={title}>
      <Content {...props} />
    </CardPanel>
  );
}

/** A card that has loaded, around anything. */
export function CardPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel
      slot="customer-card"
      query={{ data: {}, error: null, failureReason: null, failureCount: 0, isPaused: false }}
      queryKey={[]}
      state="loaded"
      heading={title}
      loading=""
      loaded={undefined}
      messages={{ unaffected: '', failures: {} }}
      headingLevel={2}
      links={{}}
      skeleton={null}
      rootRef={null}
    >
      {children}
    </Panel>
  );
}

function Content({
  details,
  save,
  note,
  saveLabel,
  savingLabel,
  texts,
  onCancel = () => {},
  ...options
}: Omit<AddressPanelProps, 'title'>) {
  const heading = HeadingScope.use('Panel.Content');
  const [isSaving, setSaving] = useState(false);
  const form = useAddressForm(details, options);
  async function send(changes: BillingChanges) {
    setSaving(true);
    try {
      await save?.(changes);
    } catch (thrown) {
      const error = toPortalError(thrown);
      if (!form.refuse(error, texts)) form.fail('We can’t reach Polar right now.');
    }
    setSaving(false);
  }
  return (
    <>
      <header style={{ padding: '20px 24px 0' }}>
        <h2 data-slot="portal-title">{heading}</h2>
      </header>
      <AddressForm
        form={form}
        label={heading}
        note={note}
        save={saveLabel}
        saving={savingLabel}
        isSaving={isSaving}
        onSave={() => void send(form.toChanges())}
        onCancel={() => {
          form.reset();
          onCancel();
        }}
        onSaveWithoutTaxId={() => void send(form.toChanges({ withoutTaxId: true }))}
      />
    </>
  );
}
