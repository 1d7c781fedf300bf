import { useId } from 'react';
import { Dialog } from './dialog.tsx';
import { PanelScope } from './panel-scope.ts';

/** A question that the customer answers before a change that cannot be undone. */
export interface Question {
  title: string;
  /** The consequences of the change. */
  text: string;
  /** The text of the button that makes the change. */
  action: string;
  /** Called when the customer confirms the change. */
  onConfirm: () => void;
}

interface ConfirmationProps extends Question {
  onClose: () => void;
}

/** Asks the customer to confirm a change. Renders a modal `<dialog>` element. */
export function Confirmation({ title, text, action, onConfirm, onClose }: ConfirmationProps) {
  const { messages } = PanelScope.use('Panel.Confirmation');
  const id = useId();
  return (
    <Dialog
      slot="portal-confirmation"
      title={title}
      describedBy={id}
      onClose={onClose}
      buttons={[
        { slot: 'portal-keep', content: messages.keep, onClick: (close) => close() },
        { slot: 'portal-confirm', content: action, onClick: (close) => close(onConfirm) },
      ]}
    >
      <p id={id}>{text}</p>
    </Dialog>
  );
}
