import { useId, useLayoutEffect, useRef, type SyntheticEvent } from 'react';
import { getFocused } from '../core/react/get-focused.ts';
import { useHidden } from '../core/react/use-hidden.ts';
import { useLatest } from '../core/react/use-latest.ts';
import { PanelScope } from './panel-scope.ts';
import { takeEscape } from './take-escape.ts';

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
  const { slot, messages } = PanelScope.use('Panel.Confirmation');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLElement>(null);
  const isAnswered = useRef(false);
  function close(afterwards?: () => void) {
    // Two clicks before the next render must not make the change twice.
    if (isAnswered.current) return;
    isAnswered.current = true;
    // Moves the focus back to the button that opened the dialog.
    dialog.current?.close();
    onClose();
    afterwards?.();
  }
  const cancel = useLatest(close);
  // An open modal dialog makes the rest of the page inert, also while `<Activity>` hides the card, which
  // removes its effects.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    opener.current = getFocused(element);
    // A dialog that is rendered with `open` would not be modal.
    element.showModal();
    const giveBackEscape = takeEscape(element, () => cancel.current());
    return () => {
      giveBackEscape();
      element.close();
    };
  }, [cancel]);
  // Also after the card was moved in the document: our stylesheet hides a dialog that is not modal any more.
  useHidden(
    true,
    // A modal dialog stays visible where its parent is not.
    () => [dialog.current, dialog.current?.parentElement].filter((each) => !!each),
    () => close(() => focusAgain(opener.current)),
  );
  return (
    <dialog
      {...slot('portal-confirmation')}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // Without a key, for example by the back gesture of Android. Not `onClose`, which fires late, when
      // another question may already be open.
      onCancel={(event) => {
        keepInside(event);
        close();
      }}
      {...KEPT_INSIDE}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div>
        <button type="button" form="" {...slot('portal-keep')} onClick={() => close()}>
          {messages.keep}
        </button>
        <button type="button" form="" {...slot('portal-confirm')} onClick={() => close(onConfirm)}>
          {action}
        </button>
      </div>
    </dialog>
  );
}

const keepInside = (event: SyntheticEvent) => event.stopPropagation();

/**
 * React passes these events on to the components around, also those that do not bubble in the document: a
 * dialog of the host app would take them for its own, or a click for one beside it.
 */
const KEPT_INSIDE = {
  onClose: keepInside,
  onToggle: keepInside,
  onClick: keepInside,
  // Enter on our button must not be taken for one in a form around.
  onKeyDown: keepInside,
};

/** Moves a focus that the browser has lost, if that is possible. */
function focusAgain(element: HTMLElement | null) {
  const isLost = element?.ownerDocument.activeElement === element?.ownerDocument.body;
  if (isLost) element?.focus();
}
