import type { SyntheticEvent } from 'react';
import { useView, type Question } from './context.ts';

/** A dialog that is rendered open would not be a modal one. */
function open(dialog: HTMLDialogElement | null) {
  if (!dialog?.open) dialog?.showModal();
}

interface ConfirmationProps extends Question {
  close: () => void;
}

/** Asks before something that cannot be undone. Renders a `<dialog>` element. */
export function Confirmation({ title, text, act, action, close }: ConfirmationProps) {
  const { slot, messages } = useView();
  const answer = (then?: () => void) => (event: SyntheticEvent) => {
    // Gives the focus back to the button that asked.
    event.currentTarget.closest('dialog')?.close();
    close();
    then?.();
  };
  return (
    <dialog
      {...slot('license-key-confirmation')}
      ref={open}
      aria-label={title}
      aria-describedby="license-key-confirmation"
      // Escape. Not `onClose`, which comes late: by then there may be the next question.
      onCancel={answer()}
    >
      <h2>{title}</h2>
      {/* Only one question is open in a page: it is modal. */}
      <p id="license-key-confirmation">{text}</p>
      <div>
        <button type="button" {...slot('license-key-keep')} onClick={answer()}>
          {messages.keep}
        </button>
        <button type="button" {...slot('license-key-confirm')} onClick={answer(act)}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
