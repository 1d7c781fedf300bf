import type { SyntheticEvent } from 'react';
import { useView, type Question } from '../license-keys/context.ts';

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
      {...slot('portal-confirmation')}
      ref={open}
      // All of it, since not every screen reader reads descriptions, and an id may be the page's own.
      aria-label={`${title} ${text}`}
      // Escape. Not `onClose`, which comes late: by then there may be the next question.
      onCancel={answer()}
    >
      <h2>{title}</h2>
      <p>{text}</p>
      <div>
        <button type="button" {...slot('portal-keep')} onClick={answer()}>
          {messages.keep}
        </button>
        <button type="button" {...slot('portal-confirm')} onClick={answer(act)}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
