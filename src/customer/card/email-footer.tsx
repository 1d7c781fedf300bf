import { useId } from 'react';
import type { PortalSlot } from '../../core/resources.ts';
import { Button } from '../../ui/button.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { SteadyText } from '../../ui/steady-text.tsx';
import { CardScope } from '../scopes.ts';
import type { EmailChange } from './use-email-change.ts';

interface EmailFooterProps extends Pick<EmailChange, 'isSending' | 'pause'> {
  /** Of the button that sends a mail. */
  slot: PortalSlot;
  text: string;
  onSend: () => void;
  /** The button that returns to the details. */
  close: string;
  /** Beside the buttons, unless there is a pause. */
  note?: string | undefined;
}

/** The buttons of the form for another e-mail address, and when the next mail can be sent if there were too many. */
export function EmailFooter({
  isSending,
  pause,
  slot: name,
  text,
  onSend,
  close,
  note,
}: EmailFooterProps) {
  const { slot } = PanelScope.use('Customer.EmailForm');
  const { messages, closeForm } = CardScope.use('Customer.EmailForm');
  const id = useId();
  const texts = isSending ? [messages.sendingLink, text] : [text, messages.sendingLink];
  return (
    <div {...slot('portal-form-footer')}>
      {/* Not announced: it changes each minute. */}
      {pause && (
        <p key="pause" id={id} {...slot('customer-email-pause')}>
          {pause}
        </p>
      )}
      {note && !pause && <p key="note">{note}</p>}
      <div>
        <Button slot="portal-cancel" isPending={isSending} onClick={() => closeForm()}>
          {close}
        </Button>
        <Button
          slot={name}
          isPending={isSending || pause !== undefined}
          aria-describedby={pause && id}
          onClick={onSend}
        >
          <SteadyText text={texts[0] ?? ''} other={texts[1] ?? ''} />
        </Button>
      </div>
    </div>
  );
}
