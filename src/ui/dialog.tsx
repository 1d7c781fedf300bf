import {
  useId,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import type { PortalSlot } from '../core/resources.ts';
import { getFocused } from '../core/react/get-focused.ts';
import { useHidden } from '../core/react/use-hidden.ts';
import { useLatest } from '../core/react/use-latest.ts';
import { PanelScope } from './panel-scope.ts';
import { takeEscape } from './take-escape.ts';

/** Closes a dialog, once. What is to be done afterwards is done with the focus back where it was before. */
export type CloseDialog = (afterwards?: () => void) => void;

/** A button of a dialog. */
export interface DialogButton {
  slot: PortalSlot;
  content: ReactNode;
  /** Its accessible name. @default the content */
  label?: string | undefined;
  /** Whether clicks are ignored for now. */
  isHeld?: boolean | undefined;
  /** @param close - Closes the dialog, if that is what it does. */
  onClick: (close: CloseDialog) => void;
}

interface DialogProps {
  slot: PortalSlot;
  title: string;
  /** The id of the element that says what it is about. */
  describedBy?: string | undefined;
  /** Whether what it sends is under way. */
  isPending?: boolean | undefined;
  /** Whether its content is still being read. Until it is there, the focus waits on the dialog, and on no button. */
  isLoading?: boolean | undefined;
  /** Called when the customer closes it: with a button, with Escape or by the back gesture. */
  onClose: () => void;
  children: ReactNode;
  buttons: readonly DialogButton[];
  /** The slot of the element around the buttons. */
  footer?: PortalSlot;
}

/** A window over the page, which cannot be used meanwhile. Renders a modal `<dialog>` element. */
export function Dialog({
  slot: name,
  title,
  describedBy,
  isPending,
  isLoading,
  onClose,
  children,
  buttons,
  footer,
}: DialogProps) {
  const { slot } = PanelScope.use('Panel.Dialog');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLElement>(null);
  const isClosed = useRef(false);
  const isClicked = useRef(false);
  // The second click of a double click on what has opened the dialog was not meant for the button that is there now.
  function stopForeignClick(event: MouseEvent) {
    if (event.detail > 1 && !isClicked.current) {
      event.stopPropagation();
      // Nor does it choose, check or follow what is there.
      event.preventDefault();
    } else isClicked.current = true;
  }
  function close(afterwards?: () => void) {
    // Two clicks before the next render must not do the same twice.
    if (isClosed.current) return;
    isClosed.current = true;
    // Moves the focus back to the button that opened the dialog.
    dialog.current?.close();
    onClose();
    afterwards?.();
  }
  const leave = useLatest(close);
  // An open modal dialog makes the rest of the page inert, also while `<Activity>` hides the card, which
  // removes its effects.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    opener.current = getFocused(element);
    // A dialog that is rendered with `open` would not be modal.
    element.showModal();
    const giveBackEscape = takeEscape(element, () => leave.current());
    return () => {
      giveBackEscape();
      element.close();
    };
  }, [leave]);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (isLoading) element?.focus();
    // Unless the customer has moved it meanwhile.
    else if (element && getFocused(element) === element) {
      element.querySelector<HTMLElement>(CONTROLS)?.focus();
    }
  }, [isLoading]);
  // Also after the card was moved in the document: our stylesheet hides a dialog that is not modal any more.
  useHidden(
    true,
    // A modal dialog stays visible where its parent is not.
    () => [dialog.current, dialog.current?.parentElement].filter((each) => !!each),
    () => close(() => focusAgain(opener.current)),
  );
  return (
    <dialog
      {...slot(name)}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy}
      aria-busy={isPending}
      tabIndex={isLoading ? -1 : undefined}
      // Without a key, for example by the back gesture of Android. Not `onClose`, which fires late, when
      // another question may already be open.
      onCancel={(event) => {
        keepInside(event);
        close();
      }}
      {...KEPT_INSIDE}
      onKeyDownCapture={stopRepeated}
      onClickCapture={stopForeignClick}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <div {...(footer && slot(footer))}>
        {buttons.map(({ slot: name, content, label, isHeld, onClick }) => (
          <button
            key={name}
            type="button"
            form=""
            {...slot(name)}
            aria-label={label}
            aria-disabled={isHeld}
            // The second click of a double click cannot mean what the first one has changed, such as a sum.
            onClick={({ detail }) => !isHeld && detail < 2 && onClick(close)}
          >
            {content}
          </button>
        ))}
      </div>
    </dialog>
  );
}

/** What browsers give the focus to when a dialog opens: the first of these. */
const CONTROLS = 'a[href], button, input, select';

/** A key that is held down would press each button that it comes to, again and again. */
function stopRepeated(event: KeyboardEvent) {
  if (event.key !== 'Enter' || !event.repeat) return;
  event.stopPropagation();
  event.preventDefault();
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
