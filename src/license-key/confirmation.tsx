import { useId, type SyntheticEvent } from 'react';
import { useView, type Question } from './context.ts';

/** A dialog that is rendered open would not be a modal one. */
function open(dialog: HTMLDialogElement | null) {
  if (dialog?.open === false) dialog.showModal();
}

interface ConfirmationProps extends Question {
  close: () => void;
}

/** Asks before something that cannot be undone. Renders a `<dialog>` element. */
export function Confirmation({ title, text, action, act, close }: ConfirmationProps) {
  const id = useId();
  const answer = (then?: () => void) => (event: SyntheticEvent) => {
    // Gives the focus back to the button that asked.
    event.currentTarget.closest('dialog')?.close();
    close();
    then?.();
  };
  return (
    <dialog
      data-slot="license-key-confirmation"
      ref={open}
      aria-label={title}
      aria-describedby={id}
      // Escape. Not `onClose`, which comes late: by then there may be the next question.
      onCancel={answer()}
    >
      <h2>{title}</h2>
      <p id={id}>{text}</p>
      <div>
        <button type="button" data-slot="license-key-keep" onClick={answer()}>
          {useView().messages.keep}
        </button>
        <button type="button" data-slot="license-key-confirm" onClick={answer(act)}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
