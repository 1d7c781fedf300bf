/**
 * Takes the Escape key while a dialog has the focus, so that it closes that dialog and nothing around it: a
 * host app's own dialog would hear the same key, many of them on the document and before its target does.
 *
 * @returns A function that gives the key back.
 */
export function takeEscape(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  // Not the global one: an element may have moved into a frame.
  const view = dialog.ownerDocument.defaultView;
  function onPress(event: KeyboardEvent) {
    // The same key ends a composition, for example of Japanese.
    if (event.key !== 'Escape' || event.isComposing || !hasFocus(dialog)) return;
    keepFromPage(event);
    // While it is held it repeats, and some dialogs close when it is released.
    view?.addEventListener('keydown', onRepeat, { capture: true });
    view?.addEventListener('keyup', onRelease, { capture: true });
    onEscape();
  }
  function onRelease(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    view?.removeEventListener('keydown', onRepeat, { capture: true });
    view?.removeEventListener('keyup', onRelease, { capture: true });
    keepFromPage(event);
  }
  view?.addEventListener('keydown', onPress, { capture: true });
  return () => view?.removeEventListener('keydown', onPress, { capture: true });
}

/** A click beside the buttons of a modal dialog leaves the focus nowhere. */
function hasFocus(dialog: HTMLDialogElement): boolean {
  const { activeElement, body } = dialog.ownerDocument;
  return dialog.matches(':focus-within') || activeElement === body;
}

function onRepeat(event: KeyboardEvent) {
  if (event.key === 'Escape' && event.repeat) keepFromPage(event);
}

function keepFromPage(event: KeyboardEvent) {
  // Prevented, or the browser would also close the dialog below.
  event.preventDefault();
  event.stopImmediatePropagation();
}
