import { useId, type MouseEvent } from 'react';
import type { Messages } from '../locale/messages.ts';
import type { Question } from './context.ts';

/** Opens the dialog that a heading is in. A dialog that is rendered open would not be a modal one. */
function openDialog(heading: HTMLElement | null) {
  const dialog = heading?.closest('dialog');
  if (dialog && !dialog.open) dialog.showModal();
}

interface ConfirmationProps extends Question {
  messages: Messages;
  onClose: () => void;
}

/** Asks before something that cannot be undone. Renders a `<dialog>` element. */
export function Confirmation({ title, text, action, act, messages, onClose }: ConfirmationProps) {
  const id = useId();
  function close({ currentTarget }: MouseEvent) {
    // Gives the focus back to the button that asked.
    currentTarget.closest('dialog')?.close();
    onClose();
  }
  return (
    <dialog
      data-slot="license-key-confirmation"
      aria-labelledby={id}
      aria-describedby={`${id}text`}
      // Told late: by then it may ask the next question.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
    >
      <h2 id={id} ref={(heading) => openDialog(heading)}>
        {title}
      </h2>
      <p id={`${id}text`}>{text}</p>
      <div>
        <button type="button" data-slot="license-key-keep" onClick={close}>
          {messages.keep}
        </button>
        <button
          type="button"
          data-slot="license-key-confirm"
          onClick={(event) => {
            close(event);
            act();
          }}
        >
          {action}
        </button>
      </div>
    </dialog>
  );
}
