/**
 * Takes the Escape key while an element has the focus, so that it does one thing there and nothing around it:
 * a host app's own dialog would hear the same key, many of them on the document and before its target does.
 * What is open inside the element goes first.
 *
 * @param element - A modal dialog of ours, or what contains the thing to close.
 * @returns A function that gives the key back.
 */
export function takeEscape(element: Element, onEscape: () => void): () => void {
  // Not the global one: an element may have moved into a frame.
  const view = element.ownerDocument.defaultView;
  function onPress(event: KeyboardEvent) {
    // While it is held, it repeats: what it has closed was all that it was pressed for. The same key ends a
    // composition, for example of Japanese.
    if (event.key !== 'Escape' || event.repeat || event.isComposing || !hasFocus(element)) return;
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

/** Of ours or of the host app's, which may put its own into a card. */
const LAYER_WITH_FOCUS = 'dialog:focus-within, [role=dialog]:focus-within, [popover]:focus-within';

function hasFocus(element: Element): boolean {
  const { activeElement, body } = element.ownerDocument;
  if (element.matches(':focus-within')) return !element.querySelector(LAYER_WITH_FOCUS);
  // A click beside the buttons of a modal dialog leaves the focus nowhere.
  return element.matches('dialog') && activeElement === body;
}

function onRepeat(event: KeyboardEvent) {
  if (event.key === 'Escape' && event.repeat) keepFromPage(event);
}

function keepFromPage(event: KeyboardEvent) {
  // Prevented, or the browser would also close the dialog below.
  event.preventDefault();
  event.stopImmediatePropagation();
}
