import { useEffect } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { CardScope } from '../scopes.ts';
import { EmailFooter } from './email-footer.tsx';
import type { EmailChange, SentEmail } from './use-email-change.ts';

/** What was sent to the new e-mail address, and what to do now. */
export function EmailSent({
  sent: { email, isSure },
  errors,
  isSending,
  sendAgain,
  pause,
}: EmailChange & { sent: SentEmail }) {
  const { slot, messages: common, findSlot } = PanelScope.use('Customer.EmailForm');
  const { messages } = CardScope.use('Customer.EmailForm');
  useEffect(() => {
    const [button] = findSlot('customer-send-again');
    // The browser has lost the focus with the form.
    if (button) takeFocus(button, []);
  }, [findSlot]);
  return (
    <>
      <div {...slot('portal-notice')} data-state={isSure ? 'email_sent' : 'email_maybe_sent'}>
        <Icon name={isSure ? 'check_circle' : 'warning'} slot={slot} />
        <span>
          <strong>{isSure ? messages.emailSent(email) : messages.emailMaybeSent(email)}</strong>
          <span>{` ${messages.emailNext(common.platform)}`}</span>
        </span>
      </div>
      {errors.summary.map((text) => (
        <div key={text} {...slot('portal-form-error')} role="alert">
          <p>{text}</p>
        </div>
      ))}
      <EmailFooter
        isSending={isSending}
        pause={pause}
        slot="customer-send-again"
        text={messages.sendAgain}
        onSend={sendAgain}
        close={messages.done}
        note={messages.emailSpam}
      />
    </>
  );
}
