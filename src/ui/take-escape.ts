/**
 * Takes the Escape key while a dialog has the focus, so that it closes that dialog and nothing around it: a
 * host app's own dialog would hear the same key, many of them on the document and before its target does.
 *
 * @returns A function that gives the key back.
 */
export function takeEscape(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  function listen(event: KeyboardEvent) {
    // The same key ends a composition, for example of Japanese.
    if (event.key !== 'Escape' || event.isComposing || !hasFocus(dialog)) return;
    keepFromPage(event);
    // Some dialogs close when the key is released.
    window.addEventListener('keyup', keepEscapeFromPage, { capture: true, once: true });
    onEscape();
  }
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}

/** A click beside the buttons of a modal dialog leaves the focus nowhere. */
const hasFocus = (dialog: HTMLDialogElement) =>
  dialog.matches(':focus-within') || document.activeElement === document.body;

function keepEscapeFromPage(event: KeyboardEvent) {
  if (event.key === 'Escape') keepFromPage(event);
}

function keepFromPage(event: KeyboardEvent) {
  // Prevented, or the browser would also close the dialog below.
  event.preventDefault();
  event.stopImmediatePropagation();
}
