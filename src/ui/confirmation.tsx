import { useId, useRef } from 'react';
import { PanelScope } from './panel-scope.ts';

/** A question before a change that cannot be undone. */
export interface Question {
  title: string;
  /** What follows from the change. */
  text: string;
  /** The text of the button that makes the change. */
  action: string;
  /** Makes the change. */
  act: () => void;
}

/** A dialog that is rendered open would not be a modal one. */
function open(dialog: HTMLDialogElement | null) {
  if (!dialog?.open) dialog?.showModal();
}

interface ConfirmationProps extends Question {
  onClose: () => void;
}

/** Asks before a change. Renders a modal `<dialog>` element. */
export function Confirmation({ title, text, action, act, onClose }: ConfirmationProps) {
  const { slot, messages } = PanelScope.use('Panel.Confirmation');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isAnswered = useRef(false);
  function close(then?: () => void) {
    // Two clicks in one task must not make the change twice.
    if (isAnswered.current) return;
    isAnswered.current = true;
    // Gives the focus back to the button that opened the question.
    dialog.current?.close();
    onClose();
    then?.();
  }
  return (
    <dialog
      {...slot('portal-confirmation')}
      ref={(element) => {
        dialog.current = element;
        open(element);
      }}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // Escape. Not `onClose`, which is called late: by then there may be another question.
      onCancel={() => close()}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div>
        <button type="button" {...slot('portal-keep')} onClick={() => close()}>
          {messages.keep}
        </button>
        <button type="button" {...slot('portal-confirm')} onClick={() => close(act)}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
