import { useId, useLayoutEffect, useRef } from 'react';
import { useHidden } from '../core/react/use-hidden.ts';
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
  const { slot, messages } = PanelScope.use('Panel.Confirmation');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const isAnswered = useRef(false);
  // An open modal dialog makes the rest of the page inert, also while `<Activity>` hides the card, which
  // removes its effects.
  useLayoutEffect(() => {
    const element = dialog.current;
    opener.current = getFocused(element);
    // A dialog that is rendered with `open` would not be modal.
    element?.showModal();
    return () => element?.close();
  }, []);
  function close(afterwards?: () => void) {
    // Two clicks before the next render must not make the change twice.
    if (isAnswered.current) return;
    isAnswered.current = true;
    // Moves the focus back to the button that opened the dialog.
    dialog.current?.close();
    onClose();
    afterwards?.();
  }
  // Also after the card was moved in the document: our stylesheet hides a dialog that is not modal any more.
  useHidden(
    true,
    () => (dialog.current ? [dialog.current] : []),
    () => close(() => focusAgain(opener.current)),
  );
  return (
    <dialog
      {...slot('portal-confirmation')}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // For Escape. Not `onClose`, which fires late, when another question may already be open.
      onCancel={() => close()}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div>
        <button type="button" {...slot('portal-keep')} onClick={() => close()}>
          {messages.keep}
        </button>
        <button type="button" {...slot('portal-confirm')} onClick={() => close(onConfirm)}>
          {action}
        </button>
      </div>
    </dialog>
  );
}

/** The element with the focus, in the same document or shadow root. */
function getFocused(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** Moves a focus that the browser has lost, if that is possible. */
function focusAgain(element: Element | null) {
  const isLost = element?.ownerDocument.activeElement === element?.ownerDocument.body;
  if (isLost && element instanceof HTMLElement) element.focus();
}
