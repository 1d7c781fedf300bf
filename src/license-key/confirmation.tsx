import { useId, type SyntheticEvent } from 'react';
import { useView, type Question } from './context.ts';

/** A dialog that is rendered open would not be a modal one. */
function open(dialog: HTMLDialogElement | null) {
  if (dialog && !dialog.open) dialog.showModal();
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
      ref={open}
      data-slot="license-key-confirmation"
      aria-labelledby={id}
      aria-describedby={`${id}text`}
      // Escape. Not `onClose`, which comes late: by then there may be the next question.
      onCancel={answer()}
    >
      <h2 id={id}>{title}</h2>
      <p id={`${id}text`}>{text}</p>
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
