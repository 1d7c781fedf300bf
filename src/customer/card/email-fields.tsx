import { useEffect } from 'react';
import { useAddressMessages } from '../../account/address/use-address-messages.ts';
import { Form } from '../../ui/form/form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { CardScope } from '../scopes.ts';
import { EmailFooter } from './email-footer.tsx';
import type { EmailChange } from './use-email-change.ts';

/** The field for another e-mail address, and what will happen. */
export function EmailFields({
  email,
  setEmail,
  errors,
  isSending,
  send,
  pause,
}: Omit<EmailChange, 'sent'>) {
  const { messages: common, findSlot } = PanelScope.use('Customer.EmailForm');
  const { cancel } = useAddressMessages();
  const { messages } = CardScope.use('Customer.EmailForm');
  useEffect(() => {
    const [form] = findSlot('customer-email-form');
    const field = form?.querySelector('input');
    // The browser has lost the focus with the button that has opened the form.
    if (field) takeFocus(field, []);
  }, [findSlot]);
  return (
    <Form
      label={messages.emailTitle}
      errors={errors}
      isSaving={isSending}
      onSave={send}
      footer={
        <EmailFooter
          isSending={isSending}
          pause={pause}
          slot="portal-save"
          text={messages.sendLink}
          onSend={send}
          close={cancel}
        />
      }
    >
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={messages.newEmail}
        value={email}
        onChange={setEmail}
        hint={messages.emailHint(common.platform)}
        error={errors.fields['email']}
      />
    </Form>
  );
}
